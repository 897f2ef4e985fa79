import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { CaseView } from '@whenready/contracts';
import type { Request, Response } from 'express';
import { CaseReader } from '../../api/cases.js';
import { DirectoryReader } from '../../api/directory.js';
import { Policy } from '../../security/policy.js';
import { type Vocabulary, vocabularyOf } from '../../words/vocabulary.js';
import { presentLegWords, presentLetterWords } from './words.presenter.js';

/** The words of one letter, or of one message of a shuttle, for those whom the api lets read them now. */
@Controller('cases/:id')
@Policy('signed-in')
export class WordsController {
  constructor(
    private readonly cases: CaseReader,
    private readonly directory: DirectoryReader,
  ) {}

  @Get('letters/:letter/words')
  async letter(
    @Param('id') id: string,
    @Param('letter') letterId: string,
    @Query('version') version: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const token = request.session.token!;
    const draft = version === undefined ? null : draftNumber(version);
    const [{ text }, { view, words }] = await Promise.all([
      this.cases.letterWords(token, id, letterId, draft),
      this.around(token, id),
    ]);
    const letter = found(view.case.letters.find((one) => one.id === letterId));
    const model = presentLetterWords(view, letter, { text, draft, role: request.session.user?.role }, words);
    response.render('words/words.njk', { ...model, section: '/cases' });
  }

  @Get('shuttles/:shuttle/legs/:leg/words')
  async leg(
    @Param('id') id: string,
    @Param('shuttle') shuttleId: string,
    @Param('leg') legId: string,
    @Query('for') purpose: unknown = 'passing-on',
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const token = request.session.token!;
    if (purpose !== 'passing-on' && purpose !== 'approval') throw new NotFoundException();
    const [{ text }, { view, words }] = await Promise.all([
      this.cases.legWords(token, id, shuttleId, legId, purpose),
      this.around(token, id),
    ]);
    const shuttle = found(view.case.shuttles.find((one) => one.id === shuttleId));
    const leg = found(shuttle.legs.find((one) => one.id === legId));
    response.render('words/words.njk', { ...presentLegWords(view, shuttle, leg, text, words), section: '/cases' });
  }

  /** The case that the words belong to, and what its people are called. */
  private async around(token: string, id: string): Promise<{ view: CaseView; words: Vocabulary }> {
    const [view, directory] = await Promise.all([this.cases.view(token, id), this.directory.read(token)]);
    return { view, words: vocabularyOf(view, directory) };
  }
}

function draftNumber(version: unknown): number {
  if (typeof version !== 'string' || !/^[1-9]\d{0,2}$/.test(version)) throw new NotFoundException();
  return Number(version);
}

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new NotFoundException();
  return one;
}

import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { LegText, LetterText } from '@whenready/contracts';
import { mayReadLetter, textOfLetter } from '@whenready/domain';
import { CaseReader, type FoundCase, type StaffMember, type Viewer } from '@whenready/persistence';
import { Caller, viewerOf } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { caseNotFound, legNotApproved, notAllowed, textNotFound } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import { LegTextDocs, LetterTextDocs } from './words.docs.js';
import { legQuery, letterQuery } from './wordsQuery.js';

/** The words of letters and of what goes between people in a shuttle: one at a time, for those who may read them now. */
@Controller('api/cases/:id')
export class WordsController {
  constructor(private readonly reader: CaseReader) {}

  @Get('letters/:letter/text')
  @Policy('letter:read')
  @Header('Cache-Control', 'no-store')
  @LetterTextDocs()
  async letter(
    @Caller() caller: StaffMember,
    @Param('id') id: string,
    @Param('letter') letterId: string,
    @Query() query: unknown,
  ): Promise<LetterText> {
    const { version } = checked(letterQuery, query);
    const viewer = viewerOf(caller);
    const letter = (await this.case(viewer, id)).case.letters.find((each) => each.id === letterId);
    const textId = letter ? textOfLetter(letter, version ?? null) : null;
    if (!letter || textId === null) throw textNotFound();
    if (!mayReadLetter(letter, textId, caller.role)) throw notAllowed();
    return { letter: letter.id, state: letter.state, text: await this.stored(viewer, id, textId) };
  }

  @Get('shuttles/:shuttle/legs/:leg/text')
  @Policy('shuttle:read')
  @Header('Cache-Control', 'no-store')
  @LegTextDocs()
  async leg(
    @Caller() caller: StaffMember,
    @Param('id') id: string,
    @Param('shuttle') shuttleId: string,
    @Param('leg') legId: string,
    @Query() query: unknown,
  ): Promise<LegText> {
    const purpose = checked(legQuery, query).for;
    const viewer = viewerOf(caller);
    const shuttle = (await this.case(viewer, id)).case.shuttles.find((each) => each.id === shuttleId);
    const leg = shuttle?.legs.find((each) => each.id === legId);
    if (!leg) throw textNotFound();
    const approved = leg.state === 'approved' || leg.state === 'passed-on';
    if (purpose === 'passing-on' && !approved) throw legNotApproved();
    return { leg: leg.id, state: leg.state, text: await this.stored(viewer, id, leg.text) };
  }

  private async case(viewer: Viewer, id: string): Promise<FoundCase> {
    const found = await this.reader.find(viewer, id);
    if (!found) throw caseNotFound();
    return found;
  }

  private async stored(viewer: Viewer, id: string, textId: string): Promise<string> {
    const text = await this.reader.text(viewer, id, textId);
    if (text === null) throw textNotFound();
    return text;
  }
}

import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { CaseReader, type KeptLetter, PrintedLetters, type StaffMember } from '@whenready/persistence';
import { Caller, viewerOf } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { caseNotFound, letterNotKept } from '../errors/problems.js';
import { PrintedLetterDocs, PrintedLettersDocs } from './printedLetters.docs.js';

/** Letters that the service prints and posts itself: whoever sees the case prints them. */
@Controller('api/cases/:id/printed-letters')
export class PrintedLettersController {
  constructor(
    private readonly reader: CaseReader,
    private readonly letters: PrintedLetters,
  ) {}

  @Get()
  @Policy('case:read')
  @PrintedLettersDocs()
  async list(@Caller() caller: StaffMember, @Param('id') id: string): Promise<readonly KeptLetter[]> {
    await this.seen(caller, id);
    return this.letters.of(id);
  }

  @Get(':claim')
  @Policy('case:read')
  @Header('Cache-Control', 'no-store')
  @PrintedLetterDocs()
  async show(
    @Caller() caller: StaffMember,
    @Param('id') id: string,
    @Param('claim') claim: string,
  ): Promise<StreamableFile> {
    await this.seen(caller, id);
    const pdf = await this.letters.read(id, claim);
    if (!pdf) throw letterNotKept();
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: 'inline; filename="letter.pdf"' });
  }

  private async seen(caller: StaffMember, id: string): Promise<void> {
    if (!(await this.reader.find(viewerOf(caller), id))) throw caseNotFound();
  }
}

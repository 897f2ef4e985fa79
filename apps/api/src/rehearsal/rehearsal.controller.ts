import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { CaseSummary } from '@whenready/contracts';
import { CaseReader, type FoundCase, type StaffMember } from '@whenready/persistence';
import { Caller, viewerOf } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { CaseViews } from '../cases/caseViews.js';
import { caseNotFound, invalid } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import { FastForward } from './fastForward.js';
import { distance, fastForwardBody } from './fastForwardBody.js';
import { clockAway, clockStopped } from './rehearsalProblems.js';

/** A case may have hundreds of deadlines on the way. */
const PATIENCE_MS = 120_000;

/** Only in the rehearsal space: a case's own clock can be moved on the real server. */
@Controller('api/rehearsal/cases/:id')
export class RehearsalController {
  constructor(
    private readonly reader: CaseReader,
    private readonly views: CaseViews,
    private readonly clock: FastForward,
  ) {}

  @Post('fast-forward')
  @HttpCode(200)
  @Policy('clock:move')
  async fastForward(
    @Caller() caller: StaffMember,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<CaseSummary> {
    const asked = checked(fastForwardBody, body ?? {});
    const before = await this.find(caller, id);
    if (before.stage === 'closed') throw clockStopped();
    const now = await this.clock.clockOf(id).catch(clockAway);
    const ms = distance(asked, Date.parse(now));
    if (ms <= 0) throw invalid([{ field: 'to', message: `The case's own clock is past that already: it is ${now}` }]);
    const reached = await this.clock.by(id, ms, Date.now() + PATIENCE_MS).catch(clockAway);
    const after = await this.find(caller, id);
    if (!reached && after.stage !== 'closed') throw clockStopped();
    return reached
      ? this.views.summary(after, new Date(Date.parse(now) + ms).toISOString())
      : this.views.summary(after);
  }

  private async find(caller: StaffMember, id: string): Promise<FoundCase> {
    const found = await this.reader.find(viewerOf(caller), id);
    if (!found) throw caseNotFound();
    return found;
  }
}

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

const utc = (ms: number): string => new Date(ms).toISOString();

/** Only in the rehearsal space: a case's own clock can be moved on the real server. */
@Controller('api/rehearsal/cases/:id')
export class RehearsalController {
  constructor(
    private readonly reader: CaseReader,
    private readonly views: CaseViews,
    private readonly clock: FastForward,
  ) {}

  /** A workflow that was started for a reopening begins at the wall's clock, which may be behind the case's own. */
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
    const own = Date.parse(await this.clock.clockOf(id).catch(clockAway));
    const now = Math.max(own, Date.parse(before.lastEventAt));
    const ms = distance(asked, now);
    if (ms <= 0)
      throw invalid([{ field: 'to', message: `The case's own clock is past that already: it is ${utc(now)}` }]);
    const reached = await this.clock.by(id, now - own + ms, Date.now() + PATIENCE_MS).catch(clockAway);
    const after = await this.find(caller, id);
    if (!reached && after.stage !== 'closed') throw clockStopped();
    return reached ? this.views.summary(after, utc(now + ms)) : this.views.summary(after);
  }

  private async find(caller: StaffMember, id: string): Promise<FoundCase> {
    const found = await this.reader.find(viewerOf(caller), id);
    if (!found) throw caseNotFound();
    return found;
  }
}

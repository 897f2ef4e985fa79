import { Controller, Get, Inject } from '@nestjs/common';
import type { StalledCase } from '@whenready/contracts';
import { CaseReader, type StaffMember, type StoredCase } from '@whenready/persistence';
import { Caller, viewerOf } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { CASE_CLOCK, type CaseClock } from '../time/caseClock.js';
import { StalledDocs } from './stalled.docs.js';
import { stalledCase, worstFirst } from './stalledCase.js';

@Controller('api/stalled')
export class StalledController {
  constructor(
    private readonly reader: CaseReader,
    private readonly profiles: ProfileDirectory,
    @Inject(CASE_CLOCK) private readonly clock: CaseClock,
  ) {}

  @Get()
  @Policy('stalled:read')
  @StalledDocs()
  async list(@Caller() caller: StaffMember): Promise<StalledCase[]> {
    const stored = await this.reader.stalled(viewerOf(caller));
    const cases = await Promise.all(stored.map((each) => this.measured(each)));
    return cases.filter((each) => each !== null).sort(worstFirst);
  }

  private async measured(stored: StoredCase): Promise<StalledCase | null> {
    return stalledCase(stored, await this.profiles.pinned(stored.profile), this.clock(stored.lastEventAt));
  }
}

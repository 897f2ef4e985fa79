import { activityInfo } from '@temporalio/activity';
import type { EffectActivities, JournalActivities, RoundActivities } from '@whenready/contracts/activities';
import type { DraftsService } from '../activities/drafts.service.js';
import type { JournalService } from '../activities/journal.service.js';
import type { RemindService } from '../activities/remind.service.js';
import type { RoundsService } from '../activities/rounds.service.js';
import type { StrangersService } from '../activities/strangers.service.js';

/** The services as the functions that workflows call by name. */
export function activitiesOf(
  journal: JournalService,
  remind: RemindService,
  rounds: RoundsService,
  drafts: DraftsService,
  strangers: StrangersService,
): JournalActivities & EffectActivities & RoundActivities {
  return {
    decideAndRecord: (request) => journal.decideAndRecord(request, Date.now() - activityInfo().scheduledTimestampMs),
    remind: (request) => remind.remind(request),
    sendStalledDigest: (asOf) => rounds.sendStalledDigest(asOf),
    expireDrafts: (asOf) => drafts.expireDrafts(asOf),
    acknowledgeStrangers: (asOf) => strangers.acknowledgeStrangers(asOf),
  };
}

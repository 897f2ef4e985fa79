import type { WaitUntil } from '../case.js';
import type { WaitingEvents } from '../events/waiting.js';
import { sayCode, sayDay, sayEvent, capital } from '../wording.js';
import type { Lines } from './lines.js';

export const waitingLines: Lines<WaitingEvents> = {
  'wait-agreed': ({ until, reviewOn }) =>
    `Not ready yet: wait agreed ${untilLine(until)}; our own review on ${sayDay(reviewOn)}`,
  'outside-event-recorded': (data) => `${capital(sayEvent(data.event))}: recorded as come on ${sayDay(data.on)}`,
  'readiness-date-reached': () => 'What they wait for has come: the question is with us',
  'nudge-due': (data) => `Nudge ${data.number} is due, as agreed`,
  'wait-review-due': (data) => `Our own review of the wait is due; the next is on ${sayDay(data.nextReviewOn)}`,
  'wait-ended': ({ how, reason }) =>
    how === 'ready' ? 'Ready: the wait has ended' : `Wait ended (${sayCode(reason ?? how)})`,
  'window-recorded': (data) => `The chance may close after ${sayDay(data.closesOn)} (${sayCode(data.kind)})`,
  'window-warned': (data) => `The chance may close in ${data.daysBefore} days, while someone waits`,
  'window-closed': () => 'The date that closes the chance has passed',
  'hold-placed': (data) => `On hold (${data.kind}); review on ${sayDay(data.reviewOn)}`,
  'hold-review-due': (data) => `Review of the hold is due; the next is on ${sayDay(data.nextReviewOn)}`,
  'hold-lifted': () => 'Hold lifted',
};

function untilLine(until: WaitUntil): string {
  if (until.kind === 'date') return `until ${sayDay(until.date)}`;
  if (until.kind === 'open')
    return `with no end; at most ${until.nudgesAtMost} nudges, ${until.nudgeEveryDays} days apart`;
  return `until ${sayEvent(until.event)}${until.expectedOn ? `, expected on ${sayDay(until.expectedOn)}` : ''}`;
}

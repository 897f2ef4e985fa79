import { dayOf } from './calendar/index.js';
import type { WaitUntil } from './case.js';
import type { CaseEvent, EventData, EventName, ReminderReason } from './events.js';
import { sayCode, sayDay, sayEvent, sayMoment } from './wording.js';

/** Why a reminder was not sent, as the timeline prints it. */
export const REASON_WORDS: Readonly<Record<ReminderReason, string>> = {
  'no-safe-address': 'no address is recorded as safe',
  'no-address': 'no address is known',
  'not-agreed-for-this-harm': 'they have not agreed to automated reminders',
  withdrawn: 'they have withdrawn',
  'consent-withdrawn': 'they have withdrawn their consent',
  'on-hold': 'the case is on hold',
  'no-longer-wanted': 'it is no longer wanted',
  'outside-safe-hours': 'it was outside safe hours',
  'asked-to-avoid-this-day': 'they asked us to avoid this day',
  'provider-refused': 'the mail provider refused it',
  'provider-away': 'the mail service did not answer',
  'outcome-unknown': 'its outcome is unknown',
  'asked-to-be-phoned': 'they asked to be phoned',
};

const LINES: { readonly [N in EventName]: (data: Readonly<EventData[N]>) => string } = {
  'case-referred': (data) => `Referred by ${sayCode(data.facts.channel)} (${sayCode(data.facts.setting)})`,
  'referral-accepted': () => 'Referral accepted',
  'case-routed': ({ routing }) =>
    routing.kind === 'provider'
      ? `Sent to ${sayCode(routing.provider)}`
      : `Waiting in triage: ${routing.kind === 'triage' ? sayCode(routing.reason) : 'no provider'}`,
  'case-assigned': () => 'Coordinator assigned',
  'stage-entered': (data) => `Moved from ${sayCode(data.from)} to ${sayCode(data.stage)}`,
  'contact-safety-recorded': (data) => `Contact by ${data.channel} recorded as ${data.safety}`,
  'reminders-agreed': (data) => (data.agreed ? 'Agreed to reminders' : 'Does not agree to reminders'),
  'requirement-recorded': (data) =>
    `${capital(data.requirement)} ${data.finding.met ? 'met' : 'not met'} (${sayCode(data.finding.evidence)}, ${sayDay(data.finding.on)})`,
  'eligibility-decided': ({ outcome, reasons, offered }) =>
    outcome === 'eligible'
      ? 'Found eligible'
      : `${outcome === 'not-suitable' ? 'Not suitable' : 'Suitable, not ready'}: ${sayCodes(reasons)}${offered.length > 0 ? `; offered instead: ${sayCodes(offered)}` : ''}`,
  'consent-recorded': ({ purpose, how, on, guardian }) =>
    `Consents to ${sayCode(purpose)} (${how}, ${sayDay(on)})${guardian ? ', and so does their guardian' : ''}`,
  'consent-withdrawn': (data) => `No longer consents to ${sayCode(data.purpose)}`,
  'risk-recorded': ({ factors, reviewOn }) =>
    `Risks: ${factors.map(({ factor, level }) => `${sayCode(factor)} (${level})`).join(', ') || 'none found'}${reviewOn ? `; looked at again by ${sayDay(reviewOn)}` : ''}`,
  'risk-review-due': () => 'A review of their risks is due',
  'complexity-marked': (data) => (data.complex ? 'Marked as complex' : 'No longer marked as complex'),
  'facilitators-assigned': (data) => `Facilitators: ${sayCodes(data.facilitators.map((each) => each.accreditation))}`,
  'signed-off': (data) => `Signed off: ${data.step}`,
  'sign-offs-lost': () => 'The risks have changed: a new sign-off is needed',
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
  'preparation-recorded': (data) => `Preparation: ${data.topics.map(sayCode).join(', ')}`,
  'person-prepared': () => 'Prepared',
  'session-arranged': (data) => `Session arranged (${sayCode(data.format)}) for ${sayMoment(data.startsAt)}`,
  'session-reminded': () => 'Reminders of the session are due',
  'session-outcome-asked': () => 'The session is over and not recorded yet',
  'session-recorded': (data) => `Session ${sayCode(data.outcome)}${data.reason ? ` (${sayCode(data.reason)})` : ''}`,
  'letter-begun': (data) => `Letter begun (${data.kind})`,
  'letter-recorded': (data) => `Letter ${sayCode(data.outcome)}`,
  'outcome-agreed': (data) =>
    data.items.length === 0
      ? 'Outcome recorded: nothing further agreed'
      : `Outcome agreed: ${data.items.map((item) => `${sayCode(item.kind)} by ${sayDay(item.dueOn)}`).join('; ')}`,
  'amends-asked': () => 'An agreed item is due',
  'amends-recorded': (data) => `Agreed item: ${sayCode(data.state)}`,
  'follow-ups-planned': (data) =>
    `Follow-ups planned: ${[...new Set(data.followUps.map((each) => sayDay(each.dueOn)))].join('; ')}`,
  'follow-up-asked': () => 'A follow-up is due',
  'follow-up-recorded': () => 'Follow-up recorded',
  'note-added': () => 'Note added',
  'person-withdrew': (data) => `Withdrew (${sayCode(data.reason)})`,
  'case-closed': (data) => `Closed: ${sayCode(data.outcome)}${data.reason ? ` (${sayCode(data.reason)})` : ''}`,
  'case-reopened': () => 'Reopened',
  'task-raised': ({ role, kind, subject, dueOn }) =>
    `Task for the ${sayCode(role)}: ${sayCode(kind)}${subject ? ` to the ${subject}` : ''}, due ${sayDay(dueOn)}`,
  'task-escalated': (data) => `Task went up to the ${sayCode(data.role)}, due ${sayDay(data.dueOn)}`,
  'task-done': (data) => (data.how === 'by-hand' ? 'Task done' : 'Task no longer needed'),
  'reminder-due': (data) => `Reminder due (${sayCode(data.purpose)})`,
  'reminder-recorded': ({ outcome, channel, why }) => reminderLine(outcome, channel, why),
  'clock-turned': (data) =>
    ({
      ours: 'The wait is ours again',
      theirs: 'The wait is theirs',
      outside: 'Waiting for an outside date',
    })[data.whose],
  'case-stalled': ({ ourDays, stage, reasons }) =>
    `Stalled (${reasons.map(sayCode).join(', ')}) after ${ourDays} working days of ours in ${sayCode(stage)}`,
  'stall-ended': () => 'No longer stalled',
};

function untilLine(until: WaitUntil): string {
  if (until.kind === 'date') return `until ${sayDay(until.date)}`;
  if (until.kind === 'open')
    return `with no end; at most ${until.nudgesAtMost} nudges, ${until.nudgeEveryDays} days apart`;
  return `until ${sayEvent(until.event)}${until.expectedOn ? `, expected on ${sayDay(until.expectedOn)}` : ''}`;
}

function reminderLine(outcome: string, channel: string | null, why: ReminderReason | null): string {
  if (outcome === 'sent') return `Reminder sent by ${channel ?? 'an unknown channel'}`;
  const reason = why ? `: ${REASON_WORDS[why]}` : '';
  return outcome === 'unknown' ? `Reminder of unknown outcome${reason}` : `Reminder not sent${reason}`;
}

/** What happened, in one line for the timeline; codes as plain words, dates as people say them, no names. */
export function describe(event: CaseEvent): string {
  const line = LINES[event.type] as ((data: unknown) => string) | undefined;
  return line ? line(event.data) : `${capital(sayCode(event.type))} on ${sayDay(dayOf(event.at))}`;
}

const sayCodes = (codes: readonly string[]): string => codes.map(sayCode).join(', ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

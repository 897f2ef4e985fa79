import { addDays, addWorkingDays, dayOf } from '../calendar/index.js';
import type { Instant } from '../calendar/types.js';
import type { Case, WaitUntil } from '../case.js';
import { nextDeadline } from '../deadlines.js';
import { type CaseFact, fact } from '../events.js';
import { inTurn, withFacts } from '../inTurn.js';
import type { DecisionProfile } from '../profile.js';
import type { ReminderReason } from '../reminderReasons.js';
import { trackOf } from '../questions.js';
import { reminderRecorded } from '../reminders.js';
import { reviewOn } from '../review.js';
import { settle } from '../settle.js';
import { stalled, stallReasons } from '../stall.js';
import { askingOnce, ownerLost } from '../tasks.js';
import { messagesDue } from '../tellings.js';
import type { Deadline, DeadlineKind } from '../waiting.js';
import { nextWarning } from '../windows.js';
import type { Purpose } from '../words.js';
import { amendsReminderDue, letterWaitingDue, sessionReminderDue, surveyDue } from './messages.js';
import { always, newId, type Rule } from './rule.js';

/** More deadlines than any case has at one moment: reaching it means that one does not go away by falling due. */
const AT_ONE_MOMENT = 500;

interface Due {
  readonly theCase: Case;
  readonly deadline: Deadline;
  readonly profile: DecisionProfile;
  readonly now: Instant;
}

/** Time is a command too: everything that is due by now falls due, soonest first, each on the case as it then is. */
export const timePassed: Rule<'time-passed'> = {
  title: 'Time passed',
  explain: 'A moment came at which the case moves by itself.',
  by: [],
  evenClosed: true,
  closedTo: always,
  decide: ({ theCase, profile, now, by }) => {
    const facts: CaseFact[] = [];
    let working = theCase;
    for (let turn = 0; turn < AT_ONE_MOMENT; turn += 1) {
      const deadline = nextDeadline(working, profile);
      if (!deadline || deadline.at > now) return facts;
      const fallen = SILENCE[deadline.kind]({ theCase: working, deadline, profile, now });
      const settled = [...fallen, ...settle(withFacts(working, fallen, now, by), profile, now, by)];
      facts.push(...settled);
      working = withFacts(working, settled, now, by);
    }
    return facts;
  },
};

/** What silence until a deadline means, by its kind. */
const SILENCE: Readonly<Record<DeadlineKind, (due: Due) => readonly CaseFact[]>> = {
  'service-level': ({ theCase, profile, now }) => [stalled(theCase, stallReasons(theCase, true), profile, now)],
  'readiness-date': (due) => {
    const wait = waitOf(due);
    return [
      fact('readiness-date-reached', { participant: wait.participant, wait: wait.id }),
      ...writtenTo(due, wait.participant, 'readiness-date', wait.id),
    ];
  },
  nudge: (due) => {
    const wait = waitOf(due);
    const number = wait.nudges + 1;
    return [
      fact('nudge-due', { participant: wait.participant, wait: wait.id, number }),
      ...writtenTo(due, wait.participant, 'nudge', `${wait.id}-${number}`),
    ];
  },
  'wait-review': (due) => {
    const wait = waitOf(due);
    const nextReviewOn = reviewOn(wait.until, dayOf(due.now), due.profile);
    return raising(due, fact('wait-review-due', { participant: wait.participant, wait: wait.id, nextReviewOn }));
  },
  'hold-review': (due) =>
    raising(due, fact('hold-review-due', { nextReviewOn: addDays(dayOf(due.now), due.profile.holds.reviewEveryDays) })),
  'risk-review': (due) => raising(due, fact('risk-review-due', { participant: due.deadline.about ?? '' })),
  'case-supervision': (due) => raising(due, fact('supervision-due', {})),
  'window-closing': (due) => {
    const window = windowOf(due);
    const daysBefore = window ? (nextWarning(window, due.profile) ?? 0) : 0;
    return raising(due, fact('window-warned', { id: due.deadline.about ?? '', daysBefore }), window?.participant);
  },
  'window-closed': (due) => raising(due, fact('window-closed', { id: due.deadline.about ?? '' })),
  'task-overdue': ({ deadline, profile, now }) => [
    fact('task-escalated', {
      id: deadline.about ?? '',
      role: deadline.raises?.role ?? 'service-lead',
      dueOn: addWorkingDays(dayOf(now), profile.taskDays, profile.hours),
    }),
  ],
  'session-telling': ({ theCase, deadline, now }) => {
    const session = theCase.sessions.find((each) => each.id === deadline.about);
    if (!session?.telling) return [];
    const { purpose } = session.telling;
    return inTurn(
      theCase,
      now,
      { kind: 'system' },
      () => [fact('session-told', { id: session.id, purpose })],
      ...(session.endsAt > now ? messagesDue(theCase, session, purpose) : []),
    );
  },
  'session-reminder': sessionReminderDue,
  'session-outcome': (due) => raising(due, fact('session-outcome-asked', { id: due.deadline.about ?? '' })),
  'letter-review': (due) => {
    const id = due.deadline.about ?? '';
    const nextReviewOn = addDays(dayOf(due.now), due.profile.waits.reviewEveryDays);
    const reader = due.theCase.letters.find((letter) => letter.id === id)?.to;
    return raising(due, fact('letter-review-due', { id, nextReviewOn }), reader);
  },
  'letter-waiting': letterWaitingDue,
  'amends-reminder': amendsReminderDue,
  'amends-due': (due) => raising(due, fact('amends-asked', { item: due.deadline.about ?? '' })),
  'follow-up-due': (due) => {
    const id = due.deadline.about ?? '';
    return inTurn(
      due.theCase,
      due.now,
      { kind: 'system' },
      () => raising(due, fact('follow-up-asked', { id })),
      ...surveyDue(due.theCase, id, due.profile),
    );
  },
  'share-ending': (due) => raising(due, fact('share-ending', { id: due.deadline.about ?? '' })),
  'share-ended': ({ theCase, deadline, profile, now }) =>
    inTurn(
      theCase,
      now,
      { kind: 'system' },
      () => [fact('share-ended', { id: deadline.about ?? '', how: 'its-day' })],
      (working) => ownerLost(theCase, working, profile, now),
    ),
  'complaint-due': ({ deadline }) => [fact('complaint-warned', { id: deadline.about ?? '' })],
  'reminder-outcome': (due) => nobodyKnows(due, 'outcome-unknown'),
  'reminder-receipt': (due) => nobodyKnows(due, 'no-receipt'),
  'reminder-retry': ({ deadline }) => [fact('reminder-retried', { id: deadline.about ?? '' })],
};

function nobodyKnows({ theCase, deadline: { about }, profile, now }: Due, why: ReminderReason): CaseFact[] {
  const channel = theCase.reminders.find((each) => each.id === about)?.channel ?? null;
  return reminderRecorded(theCase, { id: about ?? '', outcome: 'unknown', channel, why }, profile, now);
}

/** The fact, and the task that its silence raises unless the same is asked already. */
function raising({ theCase, deadline, profile, now }: Due, happened: CaseFact, about?: string): CaseFact[] {
  const { raises } = deadline;
  const participant = about ?? theCase.tracks.find((track) => track.id === deadline.about)?.id ?? null;
  return inTurn(
    theCase,
    now,
    { kind: 'system' },
    () => [happened],
    ...(raises ? [askingOnce(raises.task, raises.role, participant, profile, now)] : []),
  );
}

const windowOf = ({ theCase, deadline }: Due) => theCase.windows.find((each) => each.id === deadline.about);

interface DueWait {
  readonly participant: string;
  readonly id: string;
  readonly nudges: number;
  readonly until: WaitUntil | null;
}

function waitOf({ theCase, deadline }: Due): DueWait {
  const track = theCase.tracks.find((each) => each.id === deadline.about);
  const { id = '', nudges = 0, until = null } = track?.wait ?? {};
  return { participant: track?.id ?? '', id, nudges, until };
}

/** Someone who waits is written to; not while their answer waits for us or the case is on hold, and that contact is not made up for. */
const writtenTo = ({ theCase }: Due, participant: string, purpose: Purpose, occurrence: string): CaseFact[] =>
  theCase.hold || trackOf(theCase, participant)?.answer
    ? []
    : [fact('reminder-due', { id: newId('reminder', theCase, 1), participant, purpose, occurrence })];

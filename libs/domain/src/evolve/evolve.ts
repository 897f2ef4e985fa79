import type { Case } from '../case.js';
import type { CaseEvent, EventData, EventName } from '../events.js';
import { afterwardsEvolvers } from './afterwards.js';
import { answersEvolvers } from './answers.js';
import { agreementEvolvers } from './agreement.js';
import { contactEvolvers } from './contact.js';
import { courseEvolvers } from './course.js';
import type { Evolver, Evolvers } from './evolver.js';
import { followUpEvolvers } from './followUp.js';
import { lettersEvolvers } from './letters.js';
import { ownershipEvolvers } from './ownership.js';
import { linksEvolvers } from './links.js';
import { messagesEvolvers } from './messages.js';
import { peopleEvolvers } from './people.js';
import { remindingEvolvers } from './reminding.js';
import { referralEvolvers } from './referral.js';
import { windowEvolvers } from './windows.js';
import { safeguardEvolvers } from './safeguards.js';
import { sessionsEvolvers } from './sessions.js';
import { shuttlesEvolvers } from './shuttles.js';

const EVOLVERS: Evolvers = {
  ...referralEvolvers,
  ...ownershipEvolvers,
  ...peopleEvolvers,
  ...contactEvolvers,
  ...safeguardEvolvers,
  ...sessionsEvolvers,
  ...lettersEvolvers,
  ...shuttlesEvolvers,
  ...agreementEvolvers,
  ...followUpEvolvers,
  ...afterwardsEvolvers,
  ...linksEvolvers,
  ...windowEvolvers,
  ...messagesEvolvers,
  ...remindingEvolvers,
  ...courseEvolvers,
  ...answersEvolvers,
};

/** A case before its first event. */
export const UNWRITTEN: Case = {
  id: '',
  revision: 0,
  reference: '',
  profile: { code: '', version: 0 },
  practice: 'formal',
  referral: {
    startedBy: 'agency',
    channel: 'api',
    referrerKind: 'statutory',
    setting: 'criminal-justice',
    justiceStage: 'none',
    sensitivities: [],
    council: null,
  },
  informal: null,
  stage: 'referral',
  stageSince: '',
  openedAt: '',
  accepted: false,
  routing: { kind: 'none' },
  coordinator: null,
  coordinatorSince: null,
  shares: [],
  tracks: [],
  eligible: false,
  complex: false,
  facilitators: [],
  signOffs: {},
  supervision: null,
  hold: null,
  windows: [],
  sessions: [],
  letters: [],
  shuttles: [],
  agreement: null,
  proposal: null,
  progressWishes: [],
  followUps: [],
  measures: [],
  complaints: [],
  caseStudy: null,
  clock: { whose: 'ours', since: '', banked: 0 },
  stalled: null,
  tasks: [],
  reminders: [],
  lastReminders: [],
  links: [],
  closed: null,
};

/**
 * The case after one more event of its journal. Never refuses: the event happened. An event of a kind that this
 * version does not know changes the revision alone.
 * @param theCase the case before; null before its first event
 */
export function evolve(theCase: Case | null, event: CaseEvent): Case {
  const before = theCase ?? UNWRITTEN;
  const evolver = EVOLVERS[event.type] as Evolver<EventName> | undefined;
  const after = evolver ? evolver(before, event.data as EventData[EventName], event) : before;
  return { ...after, revision: event.revision };
}

/** The case after a run of events, oldest first; null where there are none and there was no case. */
export function fold(theCase: Case | null, events: readonly CaseEvent[]): Case | null {
  return events.reduce<Case | null>(evolve, theCase);
}

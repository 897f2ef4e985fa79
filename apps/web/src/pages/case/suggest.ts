import type { CaseView } from '@whenready/contracts';
import {
  communicationUnfinished,
  isEstablished,
  isMainParticipant,
  type LegState,
  lettersUnderWay,
  type LetterState,
  shuttlesUnderWay,
  signOffAwaited,
  type StaffCommandName,
  type TaskKind,
  type Track,
} from '@whenready/domain';

/** The command that moves the case on, and the participant or record that it is about. */
export interface Suggestion {
  readonly name: StaffCommandName;
  readonly about: Readonly<Record<string, string>>;
}

/** Tasks that no other command of the case fulfils. */
const DONE_BY_HAND: readonly TaskKind[] = [
  'urgent-call',
  'window-closing',
  'phone-reminder',
  'settle-reminder',
  'post-letter',
  'review-wait',
  'review-letter',
  'tell-person-harmed',
  'see-to-withdrawn-consent',
  'talk-about-missed-item',
  'tell-progress',
  'support-needed',
  'acknowledge-complaint',
  'take-down-case-study',
];

/** Suggests the one next step for a case: the first in the order of its life that is allowed and not done yet. */
export function suggest(view: CaseView): Suggestion | null {
  const allowed = new Set(view.allowedCommands.map(({ name }) => name));
  return steps(view).find(({ name }) => allowed.has(name)) ?? null;
}

function steps({ case: theCase, nextDeadline }: CaseView): Suggestion[] {
  const people = theCase.tracks.filter(({ withdrawn }) => !withdrawn);
  const main = people.filter(isMainParticipant);
  const session = theCase.sessions.find(({ outcome }) => outcome === 'arranged');
  const letters = lettersUnderWay(theCase);
  const letterIn = (...states: LetterState[]) => letters.find(({ state }) => states.includes(state));
  const [toDraft, toCheck, toRelease] = [letterIn('begun', 'sent-back'), letterIn('drafted'), letterIn('asked-for')];
  const shuttle = shuttlesUnderWay(theCase)[0];
  const legIn = (one: LegState) => shuttle?.legs.find(({ state }) => state === one);
  const underWay = communicationUnfinished(theCase);
  const amends = theCase.agreement?.items.find(({ state, askedAt }) => askedAt && state !== 'done');
  const followUp = theCase.followUps.find(({ done, askedAt }) => !done && askedAt);
  const task = theCase.tasks.find(({ kind }) => DONE_BY_HAND.includes(kind));
  const asked = people.find(({ wait }) => wait?.dateReachedAt);
  const missing = main.find((track) => !isEstablished(track));
  const toEstablish = theCase.stage === 'eligibility' || theCase.tasks.some(({ kind }) => kind === 'meet-newcomer');
  const unprepared = main.find(({ preparedAt, wait }) => !preparedAt && !wait);
  const sessionIsOver = session && (session.outcomeAskedAt !== null || nextDeadline?.kind === 'session-outcome');
  const review = theCase.tasks.find(({ kind }) => kind === 'review-risk');
  const awaited = theCase.tasks.some(({ kind }) => kind === 'sign-off') ? signOffAwaited(theCase) : null;
  const complaint = theCase.complaints.find(({ answered, warnedAt }) => !answered && warnedAt);
  return [
    step('answer-complaint', complaint, { complaint: complaint?.id ?? '' }),
    step('complete-task', theCase.closed && task, { task: task?.id ?? '' }),
    step('reopen', theCase.closed !== null),
    step('accept', !theCase.accepted),
    step('route', theCase.routing.kind === 'triage'),
    step('assign', theCase.coordinator === null),
    step('resume', theCase.hold !== null && theCase.tasks.some(({ kind }) => kind === 'review-hold')),
    step('mark-ready', asked, participantOf(asked)),
    step('complete-task', task, { task: task?.id ?? '' }),
    step('record-session', sessionIsOver, { session: session?.id ?? '' }),
    step('record-risk', review, { participant: review?.participant ?? '' }),
    step(
      'record-supervision',
      theCase.tasks.some(({ kind }) => kind === 'supervise-case'),
    ),
    step('assign-facilitators', awaited && theCase.facilitators.length === 0),
    step('sign-off', awaited, { step: awaited ?? '' }),
    step('record-requirement', toEstablish && missing, participantOf(missing)),
    step('decide-eligibility', theCase.stage === 'eligibility' && !theCase.eligible),
    step('record-preparation', theCase.stage === 'preparation' && unprepared, participantOf(unprepared)),
    step('arrange-session', theCase.stage === 'preparation' && main.every(({ preparedAt }) => preparedAt)),
    step('release-letter', toRelease, { letter: toRelease?.id ?? '' }),
    step('check-letter', toCheck, { draft: toCheck?.drafts.at(-1)?.text ?? '' }),
    step('draft-letter', toDraft, { letter: toDraft?.id ?? '' }),
    step('pass-on-shuttle-leg', legIn('approved'), { leg: legIn('approved')?.id ?? '' }),
    step('approve-shuttle-leg', legIn('noted'), { leg: legIn('noted')?.id ?? '' }),
    step('note-shuttle-leg', shuttle, { shuttle: shuttle?.id ?? '' }),
    step('record-agreement', theCase.stage === 'communication' && !underWay && !theCase.agreement),
    step('agree-to-outcome', theCase.proposal),
    step('record-amends', amends, { item: amends?.id ?? '' }),
    step('record-follow-up', followUp, { followUp: followUp?.id ?? '' }),
    step('close', theCase.stage === 'follow-up' && theCase.followUps.every(({ done }) => done)),
  ].filter((one) => one !== null);
}

const step = (name: StaffCommandName, when: unknown, about: Record<string, string> = {}): Suggestion | null =>
  when ? { name, about } : null;

const participantOf = (track: Track | undefined): Record<string, string> => ({ participant: track?.id ?? '' });

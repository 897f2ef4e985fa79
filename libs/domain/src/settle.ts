import { openAnswers } from './answers.js';
import { addDays, dayOf } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case } from './case.js';
import { ourDays, whoseClock } from './clock.js';
import { caseStudyRefusal } from './caseStudy.js';
import { openComplaints } from './complaints.js';
import { type Actor, type CaseFact, fact } from './events.js';
import { withFacts } from './inTurn.js';
import { nextMove } from './moves.js';
import { occurrenceWithout } from './occurrences.js';
import type { DecisionProfile } from './profile.js';
import { mainParticipants } from './questions.js';
import { signOffAwaited } from './sensitive.js';
import { isStalledBy, stalled, stallReasons } from './stall.js';
import { isAsked, isOvertaken, ownerSought, taskRaised } from './tasks.js';

interface Settling {
  readonly theCase: Case;
  readonly profile: DecisionProfile;
  readonly now: Instant;
}

type Consequence = (settling: Settling) => CaseFact | null;

/** What follows by itself from how a case stands, in the order in which it is looked at. Each makes itself untrue. */
const CONSEQUENCES: readonly Consequence[] = [
  moveStage,
  planFollowUps,
  dropOvertakenTask,
  askForTriage,
  askForCoordinator,
  askToUnstick,
  askAboutReadiness,
  askToConfirm,
  askForSignOff,
  askWhetherBothAgree,
  askToAcknowledge,
  askForAnswers,
  askToTakeDown,
  endCaseStudy,
  followStall,
  turnClock,
];

const AT_MOST = 200;

/**
 * The facts that follow from a case as it stands: the stage it belongs in, tasks raised and overtaken, a stall ended,
 * the clock turned. Runs until nothing more follows.
 */
export function settle(theCase: Case, profile: DecisionProfile, now: Instant, by: Actor): CaseFact[] {
  const facts: CaseFact[] = [];
  let working = theCase;
  for (let round = 0; round < AT_MOST; round += 1) {
    const next = firstOf({ theCase: working, profile, now });
    if (!next) return facts;
    facts.push(next);
    working = withFacts(working, [next], now, by);
  }
  throw new Error(`A case does not settle: ${facts.at(-1)?.type ?? 'nothing'} keeps following from itself.`);
}

function firstOf(settling: Settling): CaseFact | null {
  for (const consequence of CONSEQUENCES) {
    const next = consequence(settling);
    if (next) return next;
  }
  return null;
}

function moveStage({ theCase }: Settling): CaseFact | null {
  const move = nextMove(theCase);
  return move && fact('stage-entered', { stage: move.to, from: move.from });
}

/** Follow-ups are planned once, for everyone who took part, when follow-up begins. */
function planFollowUps({ theCase, profile, now }: Settling): CaseFact | null {
  if (theCase.stage !== 'follow-up' || theCase.followUps.length > 0) return null;
  const planned = mainParticipants(theCase).flatMap((track) =>
    profile.followUp.afterDays.map((days) => ({ participant: track.id, dueOn: addDays(dayOf(now), days) })),
  );
  return planned.length === 0
    ? null
    : fact('follow-ups-planned', {
        followUps: planned.map((each, place) => ({ ...each, id: `follow-up-${theCase.revision + 1}-${place + 1}` })),
      });
}

function dropOvertakenTask({ theCase }: Settling): CaseFact | null {
  const task = theCase.tasks.find((each) => isOvertaken(theCase, each));
  return task ? fact('task-done', { id: task.id, how: 'overtaken' }) : null;
}

function askForTriage({ theCase, profile, now }: Settling): CaseFact | null {
  return theCase.routing.kind === 'triage' && !theCase.closed && !isAsked(theCase, 'triage-referral', null)
    ? taskRaised(theCase, 'triage-referral', 'supervisor', null, profile, now)
    : null;
}

/** A case that lost its coordinator after the referral stage is asked about at once: nobody else would notice. */
function askForCoordinator({ theCase, profile, now }: Settling): CaseFact | null {
  const ownerExpected = theCase.stage !== 'referral' && !theCase.closed;
  return (ownerExpected && ownerSought(theCase, profile, now)[0]) || null;
}

function askToUnstick({ theCase, profile, now }: Settling): CaseFact | null {
  return isStalledBy(theCase, 'service-level') && isOurs(theCase) && !isAsked(theCase, 'unstick-case', null)
    ? taskRaised(theCase, 'unstick-case', 'supervisor', null, profile, now)
    : null;
}

/** A readiness date that came and is not answered is asked about once; the clock is ours until it is. */
function askAboutReadiness({ theCase, profile, now }: Settling): CaseFact | null {
  const track = theCase.tracks.find(
    (each) =>
      each.wait?.dateReachedAt === now && !each.answer && !each.withdrawn && !isAsked(theCase, 'ask-if-ready', each.id),
  );
  return track && !theCase.closed ? taskRaised(theCase, 'ask-if-ready', 'coordinator', track.id, profile, now) : null;
}

/** What someone answered is confirmed by a person, who may hear that somebody else held the telephone. */
function askToConfirm({ theCase, profile, now }: Settling): CaseFact | null {
  const track = openAnswers(theCase).find(({ id }) => !isAsked(theCase, 'confirm-answer', id));
  return track ? taskRaised(theCase, 'confirm-answer', 'coordinator', track.id, profile, now) : null;
}

/** A complex or sensitive case whose next step waits for nothing else asks its supervisor. */
function askForSignOff({ theCase, profile, now }: Settling): CaseFact | null {
  return profile.sensitive && signOffAwaited(theCase) && !isAsked(theCase, 'sign-off', null)
    ? taskRaised(theCase, 'sign-off', 'supervisor', null, profile, now)
    : null;
}

/** What one side has agreed to waits for the other, and somebody asks them. */
function askWhetherBothAgree({ theCase, profile, now }: Settling): CaseFact | null {
  return theCase.proposal && !theCase.closed && !isAsked(theCase, 'agree-outcome', null)
    ? taskRaised(theCase, 'agree-outcome', 'coordinator', null, profile, now)
    : null;
}

/** An acknowledgement that did not go, for whatever reason, is the supervisor's to give while nobody has answered. */
function askToAcknowledge({ theCase, profile, now }: Settling): CaseFact | null {
  const unsent = theCase.lastReminders.find(
    ({ purpose, outcome, at, participant, occurrence }) =>
      purpose === 'complaint-acknowledged' &&
      (outcome === 'not-sent' || outcome === 'unknown') &&
      at === now &&
      openComplaints(theCase).some(({ id }) => id === occurrenceWithout(occurrence)) &&
      !isAsked(theCase, 'acknowledge-complaint', participant),
  );
  return unsent ? taskRaised(theCase, 'acknowledge-complaint', 'supervisor', unsent.participant, profile, now) : null;
}

/** A complaint whose time runs out is a task until its last day, and from then on goes up the ladder. */
function askForAnswers({ theCase, profile, now }: Settling): CaseFact | null {
  const complaint = openComplaints(theCase).find(
    ({ warnedAt, from }) => warnedAt !== null && !isAsked(theCase, 'answer-complaint', from),
  );
  if (!complaint) return null;
  const { from, answerBy } = complaint;
  return taskRaised(theCase, 'answer-complaint', 'supervisor', from, profile, now, { dueOn: answerBy });
}

/** A case study stands on everyone's permission: where one is withdrawn, or somebody has joined, it is taken down. */
function askToTakeDown({ theCase, profile, now }: Settling): CaseFact | null {
  return theCase.caseStudy && caseStudyRefusal(theCase) && !isAsked(theCase, 'take-down-case-study', null)
    ? taskRaised(theCase, 'take-down-case-study', 'coordinator', null, profile, now)
    : null;
}

function endCaseStudy({ theCase }: Settling): CaseFact | null {
  return theCase.caseStudy && caseStudyRefusal(theCase)
    ? fact('case-study-stopped', { why: 'permission-missing' })
    : null;
}

/** A stall begins, changes its reasons and ends with what it is made of. */
function followStall({ theCase, profile, now }: Settling): CaseFact | null {
  const reasons = stallReasons(theCase, isOurs(theCase) && isStalledBy(theCase, 'service-level'));
  const known = theCase.stalled?.reasons ?? [];
  if (reasons.length === 0) return theCase.stalled ? fact('stall-ended', {}) : null;
  return reasons.join() === known.join() ? null : stalled(theCase, reasons, profile, now);
}

function turnClock({ theCase, profile, now }: Settling): CaseFact | null {
  const whose = whoseClock(theCase);
  return theCase.closed || whose === theCase.clock.whose
    ? null
    : fact('clock-turned', { whose, banked: ourDays(theCase, profile.hours, now) });
}

const isOurs = (theCase: Case): boolean => !theCase.closed && whoseClock(theCase) === 'ours';

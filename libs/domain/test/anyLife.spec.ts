import fc from 'fast-check';
import {
  allowedCommands,
  ANSWERS,
  type Case,
  arrangedSessions,
  type Command,
  type CommandName,
  type CommandPayloads,
  dayOf,
  decide,
  fold,
  numbered,
  openLetters,
  ownClash,
  deadlines,
  gateIsOpen,
  guardianIsMissing,
  type Instant,
  hasConsent,
  hasOverdueRiskReview,
  isEstablished,
  isRefusal,
  isWith,
  mainParticipants,
  nextMove,
  PARTICIPANT_ROLES,
  plusMinutes,
  sensitiveRefusal,
  shuttlesUnderWay,
  STAFF_ROLES,
  whoseClock,
  whyWaiting,
} from '../src/index.js';
import { type Maker } from './makers/maker.js';
import { inboundMakers } from './makers/answers.js';
import { peopleMakers } from './makers/people.js';
import { anySteps, play } from './anyLife.js';
import { expectAnEnd } from './anEnd.js';
import { HARMED, Life, meetingAt, PROFILE, SUPERVISED } from './lives.js';
import { STARTS } from './starts.js';

const anyStart = fc.tuple(fc.constantFrom(...STARTS), fc.constantFrom(PROFILE, SUPERVISED)).map(
  ([start, profile]) =>
    () =>
      start(new Life(undefined, profile)),
);
/** Lives per property; a campaign lives more of them (`npm run campaigns -- lives`). */
const RUNS = Number(process.env.WHENREADY_LIVES ?? 120);

/**
 * Lives a random life and looks at the case after every step.
 * @param often commands of which every other step tries one, where a life would else have few of them
 */
function everyMoment(look: (life: Life) => void, often?: readonly Maker[]): void {
  fc.assert(
    fc.property(anyStart, anySteps(), (start, steps) => {
      const life = start();
      for (const step of steps) {
        play(life, step, step.flag ? often : undefined);
        look(life);
      }
    }),
    { numRuns: RUNS, seed: Number(process.env.WHENREADY_SEED ?? 20_261_122) },
  );
}

/** The case as a command of a service lead would leave it; null where it is refused. Nothing happens. */
function wouldBe<N extends CommandName>(life: Life, name: N, payload: CommandPayloads[N]): Case | null {
  const by = { kind: 'staff', id: 'lead-1', role: 'service-lead' } as const;
  const decided = decide(
    life.case,
    { name, id: 'would-be', by, payload } as unknown as Command,
    life.profile,
    life.now,
  );
  if (isRefusal(decided)) return null;
  return fold(life.case, numbered(decided, { revision: life.case.revision, at: life.now, by }));
}

/** The case as an answer that came in would leave it. Nothing happens. */
function heard(life: Life, payload: CommandPayloads['record-answer']): Case {
  const by = { kind: 'system' } as const;
  const decided = decide(life.case, { name: 'record-answer', id: 'heard', by, payload }, life.profile, life.now);
  if (isRefusal(decided)) throw new Error(decided.code);
  return fold(life.case, numbered(decided, { revision: life.case.revision, at: life.now, by })) ?? life.case;
}

const arrangedInAMonth = ({ now }: Life) => meetingAt(plusMinutes(now, 30 * 1440));

const ids = (theCase: Case) => [
  ...theCase.tasks,
  ...theCase.sessions,
  ...theCase.letters,
  ...theCase.shuttles.flatMap((shuttle) => [shuttle, ...shuttle.legs]),
  ...theCase.followUps,
  ...theCase.reminders,
  ...theCase.complaints,
  ...(theCase.agreement?.items ?? []),
];

/** Sessions that are not over. One that is over stays arranged until it is recorded, whatever is lost meanwhile. */
const sessionsToCome = (theCase: Case, now: Instant) => arrangedSessions(theCase).filter(({ endsAt }) => endsAt > now);
const isToCome = (theCase: Case, now: Instant) =>
  sessionsToCome(theCase, now).length + shuttlesUnderWay(theCase).length > 0;

describe('whatever happens in a case', () => {
  it('its journal alone tells it again, without a gap in the revisions', () =>
    everyMoment((life) => {
      expect(life.events.map((event) => event.revision)).toEqual(life.events.map((_, place) => place + 1));
      expect(life.retold()).toEqual(life.case);
    }));

  it('an answer moves nothing but what waits for us, and is open as long as a task asks a person to confirm it', () =>
    everyMoment((life) => {
      for (const said of ANSWERS) {
        const after = heard(life, { participant: HARMED, answer: 'would-be', said, until: null, how: 'link' });
        const { stage, sessions, letters, closed } = life.case;
        expect(after).toMatchObject({ stage, sessions, letters, closed });
        expect(after.tracks.map(({ wait }) => wait)).toEqual(life.case.tracks.map(({ wait }) => wait));
        if (said === 'stop') expect(after.reminders.filter(({ participant }) => participant === HARMED)).toEqual([]);
      }
      const toConfirm = life.case.tasks.filter(({ kind }) => kind === 'confirm-answer');
      expect(toConfirm.map(({ participant }) => participant).sort()).toEqual(
        life.case.tracks.flatMap(({ id, answer }) => (answer ? [id] : [])).sort(),
      );
      if (toConfirm.length > 0) expect(whoseClock(life.case)).toBe('ours');
    }, inboundMakers));

  it('nobody is brought together unless all three requirements are met', () =>
    everyMoment((life) => {
      if (isToCome(life.case, life.now)) expect(gateIsOpen(life.case)).toBe(true);
      if (life.case.hold) expect(isToCome(life.case, life.now)).toBe(false);
    }));

  it('nobody can be brought together without consent, nor in a sensitive case without facilitators and sign-off', () =>
    everyMoment((life) => {
      const after = wouldBe(life, 'arrange-session', arrangedInAMonth(life));
      if (!after) return;
      expect(sensitiveRefusal(life.case, life.profile, 'session')).toBeNull();
      expect(hasOverdueRiskReview(life.case, dayOf(life.now))).toBe(false);
      for (const track of mainParticipants(after))
        expect([hasConsent(track, 'participation'), guardianIsMissing(track)]).toEqual([true, false]);
      const attending = after.tracks.filter(({ id }) => after.sessions.at(-1)?.attendees.includes(id));
      const supporters = attending.filter(({ role }) => role === 'supporter');
      expect(supporters.every((track) => hasConsent(track, 'participation'))).toBe(true);
    }));

  it('no session starts but where all that allows it holds, nor is anyone or anything in two at once', () =>
    everyMoment((life) => {
      const arranged = arrangedSessions(life.case);
      for (const { id, attendees } of arranged) {
        const after = wouldBe(life, 'start-session', { session: id, present: [...attendees] });
        if (!after) continue;
        expect(gateIsOpen(life.case) && !life.case.hold).toBe(true);
        expect(sensitiveRefusal(life.case, life.profile, 'session')).toBeNull();
        expect(hasOverdueRiskReview(life.case, dayOf(life.now))).toBe(false);
      }
      for (const one of arranged) expect(ownClash(life.case, one, one.id)).toBeNull();
    }));

  it('whoever withdraws their consent is at once in nothing that is arranged, waits for nothing, and is sent nothing', () =>
    everyMoment((life) => {
      for (const { id, withdrawn } of life.case.tracks) {
        const after = wouldBe(life, 'withdraw-consent', { participant: id, purpose: 'participation', textId: null });
        if (!after || after.closed || withdrawn) continue;
        expect(after.tracks.find((track) => track.id === id)?.wait).toBeNull();
        expect(sessionsToCome(after, life.now).filter(({ attendees }) => attendees.includes(id))).toEqual([]);
        expect(openLetters(after).filter(({ from, to }) => from === id || to === id)).toEqual([]);
        expect(after.reminders.filter(({ participant }) => participant === id)).toEqual([]);
        expect(after.tasks.some((task) => task.kind === 'see-to-withdrawn-consent')).toBe(true);
        if (isToCome(after, life.now)) expect(gateIsOpen(after)).toBe(true);
      }
    }));

  it('it is never forgotten: while it is open, a deadline raises a task for someone, or someone has one', () =>
    everyMoment((life) => {
      if (life.case.closed) return expectAnEnd(life);
      const raising = deadlines(life.case, life.profile).filter((deadline) => deadline.raises);
      expect(raising.length + life.case.tasks.length).toBeGreaterThan(0);
      const movers = STAFF_ROLES.filter((role) => allowedCommands(life.case, life.profile, role).length > 0);
      expect(movers).toEqual(expect.arrayContaining(['coordinator', 'supervisor']));
    }));

  it('it is supervised, asked for, or told when it will be, in every service that has its cases supervised', () =>
    everyMoment((life) => {
      const { closed, supervision, tasks } = life.case;
      if (closed || !supervision || !life.profile.supervision) return;
      const due = deadlines(life.case, life.profile).filter(({ kind }) => kind === 'case-supervision');
      const asked = tasks.filter(({ kind }) => kind === 'supervise-case');
      expect(due.length + asked.length).toBe(1);
      if (asked.length > 0) expect(life.case.clock.whose).toBe('ours');
    }));

  it('it stands settled: no move is left undone and the clock is whose it should be', () =>
    everyMoment((life) => {
      expect(nextMove(life.case)).toBeNull();
      if (!life.case.closed) expect(life.case.clock.whose).toBe(whoseClock(life.case));
      expect(new Set(ids(life.case).map((each) => each.id)).size).toBe(ids(life.case).length);
    }));

  it('it is shared with others than its own provider, by one lead at most, and with nobody once it is closed', () =>
    everyMoment(({ case: theCase }) => {
      for (const { profile, provider } of theCase.shares) expect(isWith(theCase, profile, provider)).toBe(false);
      expect(theCase.shares.filter(({ role }) => role === 'lead').length).toBeLessThanOrEqual(1);
      expect(new Set(theCase.shares.map(({ profile, provider }) => `${profile} ${provider}`)).size).toBe(
        theCase.shares.length,
      );
      if (theCase.closed) expect(theCase.shares).toEqual([]);
    }));

  it('whoever joins a side of an eligible case is ours to meet until their requirements are established', () => {
    const joined = new Set<string>();
    everyMoment((life) => {
      const { tracks, eligible: isEligible, closed, clock } = life.case;
      for (const track of tracks) if (track.joinedAt !== null) joined.add(track.role);
      if (!isEligible || closed || life.of('case-reopened').length > 0) return;
      const newcomers = mainParticipants(life.case).filter((track) => track.joinedAt !== null && !isEstablished(track));
      if (newcomers.length > 0) expect(clock.whose).toBe('ours');
    }, peopleMakers);
    expect([...joined].sort()).toEqual([...PARTICIPANT_ROLES].sort());
  });

  it('nothing that is due is left behind when time passes', () =>
    everyMoment((life) => {
      life.until(life.now);
      expect(deadlines(life.case, life.profile).filter((deadline) => deadline.at <= life.now)).toEqual([]);
    }));

  it('why it waits is always one sentence, without names or ids', () =>
    everyMoment((life) => {
      const { sentence } = whyWaiting(life.case, life.profile, life.now);
      expect(sentence).toMatch(/^[A-Z].+\.$/);
      expect(sentence).not.toMatch(/undefined|null|p[123]\b|coord-1/);
    }));

  it('a refusal changes nothing and says the way out', () =>
    everyMoment((life) => {
      const before = life.theCase;
      const refusal = life.try('start-session', { session: 'no-such', present: [HARMED] });
      expect(isRefusal(refusal)).toBe(true);
      expect(refusal).toMatchObject({ code: expect.any(String), wayOut: expect.stringMatching(/\.$/) });
      expect(life.theCase).toBe(before);
    }));
});

import fc from 'fast-check';
import {
  allowedCommands,
  type Case,
  arrangedSessions,
  communicationUnderWay,
  deadlines,
  gateIsOpen,
  guardianIsMissing,
  hasConsent,
  hasOverdueRiskReview,
  isRefusal,
  mainParticipants,
  nextMove,
  sensitiveRefusal,
  STAFF_ROLES,
  whoseClock,
  whyWaiting,
} from '../src/index.js';
import { anySteps, play, type Played } from './anyLife.js';
import {
  assigned,
  eligible,
  HARMED,
  type Life,
  prepared,
  PROFILE,
  referred,
  requirementsMet,
  RESPONSIBLE,
  sessionArranged,
  sessionHeld,
} from './lives.js';
import { facilitators } from './situations.js';

const sensitive = () =>
  requirementsMet(assigned(undefined, { sensitive: true })).do('assign-facilitators', { facilitators });
const STARTS = [sensitive, referred, assigned, eligible, prepared, sessionArranged, sessionHeld];
const anyStart = fc.constantFrom<() => Life>(...STARTS);
const RUNS = 120;

/** Lives a random life and looks at the case after every step. */
function everyMoment(look: (life: Life, played: Played) => void): void {
  fc.assert(
    fc.property(anyStart, anySteps(), (start, steps) => {
      const life = start();
      for (const step of steps) {
        look(life, play(life, step));
      }
    }),
    { numRuns: RUNS, seed: 20_261_122 },
  );
}

const ids = (theCase: Case) => [
  ...theCase.tasks,
  ...theCase.sessions,
  ...theCase.letters,
  ...theCase.followUps,
  ...theCase.reminders,
  ...(theCase.agreement?.items ?? []),
];

describe('whatever happens in a case', () => {
  it('its journal alone tells it again, without a gap in the revisions', () =>
    everyMoment((life) => {
      expect(life.events.map((event) => event.revision)).toEqual(life.events.map((_, place) => place + 1));
      expect(life.retold()).toEqual(life.case);
    }));

  it('nobody is brought together unless all three requirements are met', () =>
    everyMoment((life) => {
      if (communicationUnderWay(life.case)) expect(gateIsOpen(life.case)).toBe(true);
      if (life.case.hold) expect(communicationUnderWay(life.case)).toBe(false);
    }));

  it('nobody is brought together without consent, nor in a sensitive case without its facilitators and sign-off', () =>
    everyMoment((life, { name, result, before }) => {
      if (isRefusal(result) || (name !== 'arrange-session' && name !== 'begin-letter')) return;
      expect(before && sensitiveRefusal(before, PROFILE, 'session')).toBeNull();
      const [begun] = result;
      const ids = begun?.type === 'session-arranged' ? begun.data.attendees : [HARMED, RESPONSIBLE];
      for (const track of mainParticipants(life.case).filter(({ id }) => ids.includes(id)))
        expect([hasConsent(track, 'participation'), guardianIsMissing(track)]).toEqual([true, false]);
      if (begun?.type === 'session-arranged')
        expect(hasOverdueRiskReview(life.case, life.now.slice(0, 10))).toBe(false);
    }));

  it('whoever withdraws their consent to take part is in nothing that is arranged, and waits for nothing', () =>
    everyMoment((life, { name, result }) => {
      if (name !== 'withdraw-consent' || isRefusal(result)) return;
      for (const track of life.case.tracks.filter(({ consents }) => consents.participation?.withdrawnAt === life.now)) {
        expect(track.wait).toBeNull();
        expect(arrangedSessions(life.case).filter(({ attendees }) => attendees.includes(track.id))).toEqual([]);
        expect(life.case.reminders.filter(({ participant }) => participant === track.id)).toEqual([]);
      }
    }));

  it('it is never forgotten: while it is open, a deadline raises a task for someone, or someone has one', () =>
    everyMoment((life) => {
      if (life.case.closed) return expect(deadlines(life.case, PROFILE)).toEqual([]);
      const raising = deadlines(life.case, PROFILE).filter((deadline) => deadline.raises);
      expect(raising.length + life.case.tasks.length).toBeGreaterThan(0);
      const movers = STAFF_ROLES.filter((role) => allowedCommands(life.case, PROFILE, role).length > 0);
      expect(movers).toEqual(expect.arrayContaining(['coordinator', 'supervisor']));
    }));

  it('it stands settled: no move is left undone and the clock is whose it should be', () =>
    everyMoment((life) => {
      expect(nextMove(life.case)).toBeNull();
      if (!life.case.closed) expect(life.case.clock.whose).toBe(whoseClock(life.case));
      expect(new Set(ids(life.case).map((each) => each.id)).size).toBe(ids(life.case).length);
    }));

  it('nothing that is due is left behind when time passes', () =>
    everyMoment((life) => {
      life.until(life.now);
      expect(deadlines(life.case, PROFILE).filter((deadline) => deadline.at <= life.now)).toEqual([]);
    }));

  it('why it waits is always one sentence, without names or ids', () =>
    everyMoment((life) => {
      const { sentence } = whyWaiting(life.case, PROFILE, life.now);
      expect(sentence).toMatch(/^[A-Z].+\.$/);
      expect(sentence).not.toMatch(/undefined|null|p[123]\b|coord-1/);
    }));

  it('a refusal changes nothing and says the way out', () =>
    everyMoment((life) => {
      const before = life.theCase;
      const refusal = life.try('record-session', { session: 'no-such', outcome: 'held', reason: null, textId: null });
      expect(isRefusal(refusal)).toBe(true);
      expect(refusal).toMatchObject({ code: expect.any(String), wayOut: expect.stringMatching(/\.$/) });
      expect(life.theCase).toBe(before);
    }));
});

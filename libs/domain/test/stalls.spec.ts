import fc from 'fast-check';
import {
  type Case,
  type CaseEvent,
  deadlines,
  evolve,
  SNAPSHOT_VERSION,
  upcastCase,
  upcastEvent,
  whoseClock,
} from '../src/index.js';
import { stallReasons } from '../src/stall.js';
import { anySteps, play } from './anyLife.js';
import { transferred } from './situations.js';
import { assigned, eligible, HARMED, Life, prepared, referred, sessionArranged, waitingUntil } from './lives.js';

const reasons = (life: Life) => life.case.stalled?.reasons ?? [];
const nextRun = (life: Life) => life.until(new Date(Date.parse(life.now) + 14 * 86_400_000).toISOString());

describe('a case is stalled through our fault alone', () => {
  it('its service level passed on our clock', () => {
    expect(reasons(assigned().until('2026-06-01T10:00:00.000Z'))).toEqual(['service-level']);
  });

  it('nobody owns it: finding a provider or a coordinator is overdue', () => {
    expect(reasons(nextRun(referred(new Life(), { council: null })))).toEqual(['service-level', 'no-owner']);
    const left = transferred();
    expect(left.case.tasks.map(({ kind }) => kind)).toEqual(['assign-coordinator']);
    expect(reasons(nextRun(left))).toEqual(['no-owner']);
    left.do('assign', { coordinator: 'coord-2', reason: 'area' });
    expect(reasons(left)).toEqual([]);
    expect(left.of('stall-ended')).toHaveLength(1);
  });

  it('our own review of a good wait is overdue, and until it is done', () => {
    const life = waitingUntil(prepared(), '2028-03-02');
    life.until('2026-06-02T10:00:00.000Z');
    expect(reasons(life)).toEqual([]);
    life.until('2026-06-10T10:00:00.000Z');
    expect(reasons(life)).toEqual(['review-overdue']);
    life.do('complete-task', { task: life.case.tasks[0]?.id ?? '', textId: null });
    expect(reasons(life)).toEqual([]);
    expect(life.case.clock.whose).toBe('theirs');
  });

  it('a reminder that did not arrive stays without an answer', () => {
    const unsent = new Life(undefined, undefined, false);
    const life = waitingUntil(prepared(eligible(assigned(unsent))), '2026-06-02');
    life.until('2026-06-02T12:00:00.000Z');
    expect(life.case.tasks.map(({ kind }) => kind)).toContain('settle-reminder');
    life.until('2026-06-09T10:00:00.000Z');
    expect(reasons(life)).toContain('delivery-unanswered');
  });

  it('keeps its first day while reasons come and go', () => {
    const life = assigned().until('2026-03-31T16:30:00.000Z');
    expect(reasons(life)).toEqual(['service-level']);
    const since = life.case.stalled?.since;
    life.do('agree-wait', {
      participant: HARMED,
      until: { kind: 'open', nudgeEveryDays: 30, nudgesAtMost: 0 },
      contactBy: 'phone',
      by: null,
      avoid: [],
      reviewOn: '2026-04-08',
      textId: null,
    });
    life.until('2026-04-20T10:00:00.000Z');
    expect(life.case.stalled).toEqual({ since, reasons: ['service-level', 'review-overdue'] });
  });

  it('its service level is about one stage: moving on ends it', () => {
    const life = assigned().until('2026-06-01T10:00:00.000Z');
    life.do('close', { outcome: 'not-proceeding', reason: 'ill', textId: null });
    expect(life.case.stalled).toBeNull();
  });
});

describe('whatever happens in a case', () => {
  it('it is stalled exactly for the reasons that hold, and no overdue review is forgotten', () =>
    fc.assert(
      fc.property(fc.constantFrom(referred, assigned, prepared, sessionArranged), anySteps(), (start, steps) => {
        const life = start();
        for (const step of steps) {
          play(life, step);
          const ours = whoseClock(life.case) === 'ours' && reasons(life).includes('service-level');
          expect(reasons(life)).toEqual(stallReasons(life.case, ours));
          if (life.case.tasks.some(({ kind, escalated }) => escalated && kind.startsWith('review-')))
            expect(life.case.stalled).not.toBeNull();
        }
      }),
      { numRuns: 100, seed: 4 },
    ));
});

describe('what was recorded before stalls had reasons', () => {
  it('a stored case becomes one of today', () => {
    const { stalled: _gone, ...old } = prepared().case;
    const stored = { ...old, stalledSince: '2026-02-02T17:00:00.000Z' } as unknown as Case;
    expect(upcastCase(1, stored)).toMatchObject({
      stalled: { since: '2026-02-02T17:00:00.000Z', reasons: ['service-level'] },
    });
    expect(deadlines(upcastCase(1, { ...old, stalledSince: null } as unknown as Case), prepared().profile)).toEqual(
      deadlines(prepared().case, prepared().profile),
    );
    expect(upcastCase(SNAPSHOT_VERSION, prepared().case)).toEqual(prepared().case);
  });

  it('so do its events', () => {
    const before = { v: 1, revision: 9, at: '2026-03-02T10:00:00.000Z', by: { kind: 'system' } };
    const old = (type: string, data: object) => upcastEvent({ ...before, type, data } as unknown as CaseEvent);
    const life = waitingUntil(prepared(), '2027-01-04');
    expect(evolve(life.case, old('case-stalled', { stage: 'preparation', ourDays: 60 })).stalled?.reasons).toEqual([
      'service-level',
    ]);
    const { by: _by, ...data } = life.of('wait-agreed')[0]?.data as { by: null };
    expect(evolve(prepared().case, old('wait-agreed', data)).tracks[0]?.wait?.by).toBeNull();
  });
});

import { deadlines, type DecisionProfile, nextDeadline, whyWaiting } from '../src/index.js';
import { HARMED, type Life, prepared, PROFILE, RESPONSIBLE, waitingUntil } from './lives.js';
import { T, window } from './situations.js';

const release = (life: Life, closesOn = '2026-06-30'): Life => life.do('record-window', { ...window, closesOn });
const warned = (life: Life) => life.of('window-warned').map(({ at, data }) => [at.slice(0, 10), data]);
const tasks = (life: Life) => life.case.tasks.map(({ kind, participant, role }) => [kind, participant, role]);
const why = (life: Life) => whyWaiting(life.case, PROFILE, life.now).sentence;

describe('a date that would close the chance while someone waits', () => {
  it('is said beside the wait, and warned of eight weeks and two weeks before', () => {
    const life = release(waitingUntil(prepared(), '2027-03-02'));
    expect(why(life)).toMatch(
      /by their choice, .+ The chance may close after Tuesday 30 June 2026 \(release of the person responsible\)\.$/,
    );
    life.until('2026-05-05T10:00:00.000Z');
    expect(tasks(life)).toEqual([['window-closing', RESPONSIBLE, 'coordinator']]);
    expect(why(life)).toMatch(/see what can be done before the chance closes/);
    expect(life.case.clock.whose).toBe('ours');
    life.do('complete-task', { task: life.case.tasks[0]?.id ?? '', ...T });
    life.until('2026-06-16T10:00:00.000Z');
    expect(warned(life)).toEqual([
      ['2026-05-05', { id: expect.any(String), daysBefore: 56 }],
      ['2026-06-16', { id: expect.any(String), daysBefore: 14 }],
    ]);
    expect(tasks(life)).toContainEqual(['window-closing', RESPONSIBLE, 'coordinator']);
  });

  it('is asked about once it has passed', () => {
    const life = release(waitingUntil(prepared(), '2027-03-02')).until('2026-07-01T09:00:00.000Z');
    expect(life.case.windows).toEqual([]);
    expect(tasks(life)).toContainEqual(['agree-what-next', null, 'coordinator']);
  });

  it('warns nobody while nobody waits, and at once where the wait begins later', () => {
    const life = release(prepared());
    life.until('2026-06-20T10:00:00.000Z');
    expect(warned(life)).toEqual([]);
    waitingUntil(life, '2027-03-02').until(life.now);
    expect(warned(life)).toHaveLength(2);
    expect(tasks(life).filter(([kind]) => kind === 'window-closing')).toHaveLength(1);
  });

  it('needs no answer once nobody waits any more', () => {
    const life = release(waitingUntil(prepared(), '2027-03-02')).until('2026-05-05T10:00:00.000Z');
    life.do('mark-ready', { participant: HARMED });
    expect(life.case.tasks).toEqual([]);
  });

  it('moves with its date, and the old one warns nobody', () => {
    const life = release(release(waitingUntil(prepared(), '2028-03-02')), '2027-06-30');
    expect(life.case.windows).toHaveLength(1);
    life.until('2027-05-04T10:00:00.000Z');
    expect(warned(life)).toEqual([]);
    life.until('2027-05-05T10:00:00.000Z');
    expect(warned(life)).toHaveLength(1);
  });

  it('ends with the withdrawal of the one whom it is about', () => {
    const life = release(waitingUntil(prepared(), '2027-03-02'));
    life.do('withdraw', { participant: RESPONSIBLE, reason: 'ill', ...T });
    expect(deadlines(life.case, PROFILE).filter(({ kind }) => kind.startsWith('window'))).toEqual([]);
  });

  it('is not warned of by a profile from before windows were', () => {
    const { windows: _later, ...before } = PROFILE;
    const life = release(waitingUntil(prepared(), '2027-03-02'));
    const kinds = deadlines(life.case, before as DecisionProfile).map(({ kind }) => kind);
    expect(kinds).not.toContain('window-closing');
    expect(nextDeadline(life.case, before as DecisionProfile)).not.toBeNull();
  });
});

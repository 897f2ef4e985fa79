import { openAmends, whyWaiting } from '../src/index.js';
import { type Life, HARMED, RESPONSIBLE, sessionHeld } from './lives.js';
import { T } from './situations.js';

const WORK = { kind: 'voluntary-work' as const, by: RESPONSIBLE, dueOn: '2026-06-01', hours: 40 };
const MONEY = { kind: 'payment' as const, by: RESPONSIBLE, dueOn: '2026-05-05', pence: 24_000 };
const both = [HARMED, RESPONSIBLE];

const agreed = (...items: (typeof WORK | typeof MONEY)[]) =>
  sessionHeld().do('record-agreement', { items, agreedBy: both, ...T });
const items = (life: Life) => life.case.agreement?.items ?? [];
const kinds = (life: Life) => life.case.tasks.map(({ kind }) => kind);
const amends = (life: Life, state: 'done' | 'part-done' | 'not-done', more: object = {}, place = 0) =>
  life.do('record-amends', { item: items(life)[place]?.id ?? '', state, nextDueOn: null, ...T, ...more });

describe('an agreement holds once both sides have said so', () => {
  it.each([
    ['both sides', both, true],
    ['the person responsible alone', [RESPONSIBLE], false],
    ['the person harmed alone', [HARMED], false],
    ['nobody', [], false],
  ])('agreed by %s', (_name, agreedBy, holds) => {
    const life = sessionHeld().do('record-agreement', { items: [WORK], agreedBy, ...T });
    expect(life.case.stage).toBe(holds ? 'follow-up' : 'communication');
    expect(items(life)).toHaveLength(holds ? 1 : 0);
    expect(kinds(life).includes('agree-outcome')).toBe(!holds);
  });

  it('waits for the other side as a task of ours, which goes up the ladder, and holds with their word', () => {
    const life = sessionHeld().do('record-agreement', { items: [WORK, MONEY], agreedBy: [RESPONSIBLE], ...T });
    expect(whyWaiting(life.case, life.profile, life.now).sentence).toMatch(
      /coordinator to find out whether the other side agrees to what was proposed/,
    );
    life.until('2026-05-04T10:00:00.000Z');
    expect(life.case.tasks.find(({ kind }) => kind === 'agree-outcome')?.role).toBe('service-lead');
    life.do('agree-to-outcome', { participant: HARMED, ...T });
    expect(life.case).toMatchObject({ stage: 'follow-up', proposal: null });
    expect(life.case.agreement?.agreedBy).toEqual([RESPONSIBLE, HARMED]);
    expect(items(life).map(({ hours, pence, soFar }) => [hours, pence, soFar])).toEqual([
      [40, null, 0],
      [null, 24_000, 0],
    ]);
    expect(kinds(life)).not.toContain('agree-outcome');
  });

  it('is overtaken by another agreement, and nothing further is agreed by saying so', () => {
    const life = sessionHeld().do('record-agreement', { items: [WORK], agreedBy: [RESPONSIBLE], ...T });
    life.do('record-agreement', { items: [], agreedBy: [], ...T });
    expect(life.case).toMatchObject({ stage: 'follow-up', proposal: null, agreement: { items: [] } });
  });

  it('holds as it was recorded before anyone was asked who agrees', () => {
    const life = sessionHeld().do('record-agreement', { items: [WORK], ...T });
    expect(life.case).toMatchObject({ stage: 'follow-up', agreement: { agreedBy: null } });
  });
});

describe('amends done in part, over eight months', () => {
  it('are asked about on each day that was named, and add up', () => {
    const life = agreed(MONEY);
    const months = ['2026-06-01', '2026-07-01', '2026-08-03', '2026-09-01', '2026-10-01', '2026-11-02', '2026-12-01'];
    for (const [place, nextDueOn] of months.entries()) {
      life.until(`${items(life)[0]?.dueOn}T10:00:00.000Z`);
      expect(kinds(life)).toContain('ask-about-amends');
      amends(life, 'part-done', { pence: 3_000, nextDueOn, verifiedBy: 'coord-1' });
      expect(items(life)[0]).toMatchObject({ state: 'part-done', soFar: 3_000 * (place + 1), dueOn: nextDueOn });
      expect(kinds(life)).not.toContain('ask-about-amends');
    }
    life.until('2026-12-01T10:00:00.000Z');
    amends(life, 'done', { pence: 3_000, verifiedBy: 'coord-2' });
    expect(items(life)[0]).toMatchObject({
      state: 'done',
      soFar: 24_000,
      verified: { by: 'coord-2', on: '2026-12-01' },
    });
    expect(life.of('amends-asked')).toHaveLength(8);
    expect(life.retold()).toEqual(life.case);
  });
});

describe('a missed item', () => {
  it('opens a conversation and breaks nothing: it can be agreed anew', () => {
    const life = agreed(WORK);
    amends(life, 'part-done', { hours: 7.5, nextDueOn: '2026-07-01' });
    amends(life, 'not-done');
    expect(life.case.tasks.find(({ kind }) => kind === 'talk-about-missed-item')).toMatchObject({
      participant: RESPONSIBLE,
      role: 'coordinator',
    });
    expect(life.case.closed).toBeNull();
    expect(life.try('close', { outcome: 'completed', reason: null, ...T })).toMatchObject({
      message: expect.stringContaining('1 missed item has not been talked about'),
    });
    const change = { reason: 'needs-longer' as const, agreedBy: both, ...T };
    const item = items(life)[0]?.id ?? '';
    life.do('change-agreement', { item, change: 'new-date', dueOn: '2026-12-01', ...change });
    expect(openAmends(life.case)).toMatchObject([{ state: 'part-done', soFar: 7.5, dueOn: '2026-12-01' }]);
    expect(kinds(life)).not.toContain('talk-about-missed-item');
    life.do('change-agreement', { item, change: 'dropped', dueOn: null, ...change });
    expect(openAmends(life.case)).toEqual([]);
  });

  it('is talked about by marking it so', () => {
    const life = amends(agreed(WORK), 'not-done');
    const task = life.case.tasks.find(({ kind }) => kind === 'talk-about-missed-item')?.id ?? '';
    life.do('complete-task', { task, ...T });
    expect(kinds(life)).not.toContain('talk-about-missed-item');
  });
});

describe('hearing how the amends are going', () => {
  it.each([
    ['nobody who did not ask', [], 'done', false],
    ['whoever asked, of what is done', [true], 'done', true],
    ['whoever asked, of what was missed', [true], 'not-done', true],
    ['nobody, of what is done in part', [true], 'part-done', false],
    ['nobody who changed their mind', [true, false], 'done', false],
  ] as const)('%s', (_name, wishes, state, told) => {
    const life = agreed(WORK);
    for (const wish of wishes) life.do('record-progress-wish', { participant: HARMED, wishes: wish });
    amends(life, state, { nextDueOn: state === 'part-done' ? '2026-07-01' : null });
    expect(
      life.case.tasks.filter(({ kind }) => kind === 'tell-progress').map(({ participant }) => participant),
    ).toEqual(told ? [HARMED] : []);
    const raised = life.of('task-raised').filter(({ data }) => (data as { kind: string }).kind === 'tell-progress');
    expect(raised).toHaveLength(told ? 1 : 0);
  });

  it('ends with their wish, also for what they were about to be told', () => {
    const life = agreed(WORK).do('record-progress-wish', { participant: HARMED, wishes: true });
    amends(life, 'done').do('record-progress-wish', { participant: HARMED, wishes: false });
    expect(kinds(life)).not.toContain('tell-progress');
  });
});

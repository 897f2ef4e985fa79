import { deadlines, type WaitUntil, whyWaiting } from '../src/index.js';
import { HARMED, type Life, prepared, RESPONSIBLE, waitingUntil } from './lives.js';
import { wait } from './situations.js';

const untilSentence: WaitUntil = { kind: 'event', event: 'sentence', expectedOn: null };
const waitingFor = (until: WaitUntil, life = prepared()): Life => life.do('agree-wait', { ...wait, until });
const sentenced = (life: Life, participant: string | null = null): Life =>
  life.do('record-outside-event', { event: 'sentence', participant, on: life.now.slice(0, 10) });
const readinessDates = (life: Life) =>
  deadlines(life.case, life.profile)
    .filter(({ kind }) => kind === 'readiness-date')
    .map(({ at }) => at.slice(0, 10));
const kindsOfTasks = (life: Life) => life.case.tasks.map(({ kind }) => kind);

describe('waiting until something outside has happened', () => {
  it('says so, and asks nobody until it has', () => {
    const life = waitingFor(untilSentence);
    expect(whyWaiting(life.case, life.profile, life.now).sentence).toMatch(/by their choice, until the sentence;/);
    life.until('2031-03-03T10:00:00.000Z');
    expect(life.of('reminder-due')).toEqual([]);
    expect(life.of('readiness-date-reached')).toEqual([]);
  });

  it('is with us once it has come: a reminder, as for a date, and a task for the coordinator', () => {
    const life = waitingFor(untilSentence);
    life.now = '2026-09-01T10:00:00.000Z';
    sentenced(life).until('2026-09-01T10:00:00.000Z');
    expect(life.of('reminder-due')).toMatchObject([{ data: { participant: HARMED, purpose: 'readiness-date' } }]);
    expect(kindsOfTasks(life)).toContain('ask-if-ready');
    expect(life.case.clock.whose).toBe('ours');
    life.do('mark-ready', { participant: HARMED });
    expect(kindsOfTasks(life)).not.toContain('ask-if-ready');
  });

  it('asks within working hours and not on a day to avoid, whenever the case is told', () => {
    const life = prepared().do('agree-wait', { ...wait, until: untilSentence, avoid: ['2026-03-09'] });
    life.now = '2026-03-07T21:00:00.000Z';
    sentenced(life).until('2026-03-12T10:00:00.000Z');
    expect(life.of('readiness-date-reached').map(({ at }) => at)).toEqual(['2026-03-10T09:00:00.000Z']);
  });

  it('reaches everyone who waits for it, or the one who is named, and nobody who waits for something else', () => {
    const both = () =>
      waitingFor(untilSentence).do('agree-wait', { ...wait, participant: RESPONSIBLE, until: untilSentence });
    const reached = (life: Life) => life.case.tracks.filter((track) => track.wait?.eventAt).map(({ id }) => id);
    expect(reached(sentenced(both()))).toEqual([HARMED, RESPONSIBLE]);
    expect(reached(sentenced(both(), RESPONSIBLE))).toEqual([RESPONSIBLE]);
    expect(reached(sentenced(waitingFor({ kind: 'event', event: 'release', expectedOn: null })))).toEqual([]);
  });

  it('is looked into by ourselves on the day after it was expected, and at the usual rhythm from then on', () => {
    const life = waitingFor({ kind: 'event', event: 'trial', expectedOn: '2026-03-20' });
    life.until('2026-12-01T10:00:00.000Z');
    expect(life.of('wait-review-due').map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-03-23',
      '2026-06-22',
      '2026-09-21',
    ]);
  });
});

describe('a new agreement moves the deadline, and the old one never fires', () => {
  it.each<[string, WaitUntil, string[]]>([
    ['a later date', { kind: 'date', date: '2028-01-04' }, ['2028-01-04']],
    ['a sooner date', { kind: 'date', date: '2026-06-01' }, ['2026-06-01']],
    ['an outside event', untilSentence, []],
    ['no end', { kind: 'open', nudgeEveryDays: 60, nudgesAtMost: 0 }, []],
  ])('%s', (_name, until, expected) => {
    const life = waitingFor(until, waitingUntil(prepared(), '2027-01-04'));
    expect(readinessDates(life)).toEqual(expected);
    life.until('2029-01-05T10:00:00.000Z');
    expect(life.of('readiness-date-reached').map(({ at }) => at.slice(0, 10))).toEqual(expected);
  });

  it.each([
    ['they are ready', (life: Life) => life.do('mark-ready', { participant: HARMED })],
    ['they no longer wait', (life: Life) => stopWaiting(life)],
    ['they withdraw', (life: Life) => life.do('withdraw', { participant: HARMED, reason: 'ill', textId: null })],
    ['the case closes', (life: Life) => life.do('close', { outcome: 'not-proceeding', reason: 'ill', textId: null })],
  ])('%s', (_name, end) => {
    const life = end(waitingUntil(prepared(), '2027-01-04'));
    life.until('2028-01-04T10:00:00.000Z');
    expect(life.of('readiness-date-reached')).toEqual([]);
    expect(life.of('wait-review-due')).toEqual([]);
  });

  it('an event that comes after the agreement changed reaches nobody', () => {
    const life = waitingUntil(waitingFor(untilSentence), '2027-01-04');
    sentenced(life).until('2026-12-01T10:00:00.000Z');
    expect(life.of('readiness-date-reached')).toEqual([]);
  });
});

const stopWaiting = (life: Life): Life =>
  life.do('end-wait', { participant: HARMED, reason: 'changed-mind', textId: null });

describe('a wait that ends without being ready', () => {
  it('keeps its reason and asks us what next', () => {
    const life = stopWaiting(waitingUntil(prepared(), '2027-01-04'));
    expect(life.of('wait-ended')).toMatchObject([{ data: { how: 'not-ready', reason: 'changed-mind' } }]);
    expect(kindsOfTasks(life)).toEqual(['agree-what-next']);
    expect(life.case.clock.whose).toBe('ours');
  });
});

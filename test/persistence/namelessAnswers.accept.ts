import { randomUUID } from 'node:crypto';
import { InboundStore, Journal, NamelessAnswers } from '@whenready/persistence';
import { NOW, profileOf, referral, references, request } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

const WALL = Date.now();
const reference = references();
let scratch: Scratch;
let answers: NamelessAnswers;

beforeAll(async () => {
  scratch = await scratchDatabase();
  answers = new NamelessAnswers(scratch.dataSource);
}, 60_000);
afterAll(() => scratch.drop());
beforeEach(() => scratch.dataSource.query('TRUNCATE nameless_answers, waiting_answers'));

const ASKED = { profile: 'sample', side: 'person-harmed', month: '2026-11', moment: 'before' };
const none = { fear: null, anger: null, sleep: null, feelingSafe: null, feelingHeard: null, movingOn: null };

/** Somebody answers: kept, recorded in the journal (or not), and nothing counted yet. */
async function answered(given: Record<string, number>, accepted = true) {
  const caseId = randomUUID();
  const commandId = randomUUID();
  const journal = new Journal(scratch.dataSource, profileOf);
  await journal.record(referral(caseId, reference()));
  await answers.keep({ ...ASKED, caseId, commandId, answers: given });
  const payload = { participant: 'p1', when: 'before', ...none } as const;
  if (accepted) await journal.record(request(caseId, 'record-measures', payload, { id: commandId }));
  return { caseId, commandId };
}

/** A survey of a link is stored, and not yet given to its case. */
async function surveyWaits(caseId: string) {
  const id = randomUUID();
  const target = { caseId, participant: 'p1' };
  const nothing = { profiles: [], from: null, name: null, reference: null, said: null, until: null, providerId: null };
  const survey = { id, how: 'link', kind: 'survey', body: '{}', at: NOW, ...nothing } as const;
  await new InboundStore(scratch.dataSource).take(survey, { targets: [target], profiles: [], kind: 'survey' });
  return { id, ...target };
}

const counted = () =>
  scratch.dataSource.query<Record<string, unknown>[]>(
    'SELECT question, answer, given FROM nameless_answers ORDER BY question, answer',
  );

it('counts an answer once, however often it is kept and released', async () => {
  const { caseId, commandId } = await answered({ fear: 4, sleep: 2 });
  await answers.release(WALL);
  await answers.keep({ ...ASKED, caseId, commandId, answers: { fear: 5 } });
  await Promise.all([answers.release(WALL), answers.release(WALL)]);
  expect(await counted()).toEqual([
    { question: 'fear', answer: 4, given: 1 },
    { question: 'sleep', answer: 2, given: 1 },
  ]);
  expect(await scratch.dataSource.query('SELECT * FROM waiting_answers')).toEqual([]);
});

it('counts nothing of a command that is not in the journal, and forgets it after a day', async () => {
  await answered({ fear: 4 }, false);
  await answers.release(WALL);
  expect(await counted()).toEqual([]);
  expect(await scratch.dataSource.query('SELECT 1 FROM waiting_answers')).toHaveLength(1);
  await answers.release(WALL + 25 * 3_600_000);
  expect(await scratch.dataSource.query('SELECT 1 FROM waiting_answers')).toHaveLength(0);
});

it('forgets no answers of a survey that still waits to be given to its case', async () => {
  const { caseId, commandId } = await answered({ fear: 4 }, false);
  await answered({ fear: 5 }, false);
  await surveyWaits(caseId);
  const days = WALL + 5 * 24 * 3_600_000;
  await answers.release(days);
  const waiting = await scratch.dataSource.query('SELECT command_id FROM waiting_answers');
  expect(waiting).toEqual([{ command_id: commandId }]);
  const payload = { participant: 'p1', when: 'before', ...none } as const;
  await new Journal(scratch.dataSource, profileOf).record(
    request(caseId, 'record-measures', payload, { id: commandId }),
  );
  await answers.release(days);
  expect(await counted()).toEqual([{ question: 'fear', answer: 4, given: 1 }]);
});

it('forgets the answers of a survey that its case refused', async () => {
  const { caseId } = await answered({ fear: 4 }, false);
  const survey = await surveyWaits(caseId);
  await new InboundStore(scratch.dataSource).settle(survey, 'refused', NOW);
  await answers.release(WALL + 25 * 3_600_000);
  expect(await scratch.dataSource.query('SELECT 1 FROM waiting_answers')).toHaveLength(0);
});

it('leaves no way from an answer to a case: not by a column, a value, a row of its own, or who wrote it when', async () => {
  const people = [await answered({ fear: 4 }), await answered({ fear: 4, anger: 1 })];
  for (const _ of people) await answers.release(WALL);
  const columns = await scratch.dataSource.query<{ column_name: string }[]>(
    `SELECT column_name FROM information_schema.columns WHERE table_name = 'nameless_answers'`,
  );
  expect(columns.map((each) => each.column_name).sort()).toEqual([
    'answer',
    'given',
    'moment',
    'month',
    'profile',
    'question',
    'side',
  ]);
  expect(await counted()).toContainEqual({ question: 'fear', answer: 4, given: 2 });
  const everything = JSON.stringify(await scratch.dataSource.query('SELECT * FROM nameless_answers'));
  for (const { caseId, commandId } of people) {
    expect(everything).not.toContain(caseId);
    expect(everything).not.toContain(commandId);
    expect(everything).not.toContain('p1');
  }
  const together = await scratch.dataSource.query(
    `SELECT j.case_id FROM nameless_answers n JOIN journal j ON j.xmin = n.xmin`,
  );
  expect(together).toEqual([]);
  const told = await scratch.dataSource.query<{ data: object }[]>(
    `SELECT data FROM journal WHERE type = 'measures-recorded' AND data->'answers' <> 'null' AND case_id = ANY ($1)`,
    [people.map(({ caseId }) => caseId)],
  );
  expect(told).toEqual([]);
});

it('shows figures of five answers and more, by side and question, and no smaller ones', async () => {
  for (const fear of [1, 2, 3, 4]) await answered({ fear, anger: 5 });
  await answers.release(WALL);
  expect(await answers.figures('sample', '2026-10', '2026-12')).toEqual([]);
  await answered({ fear: 5 });
  await answers.release(WALL);
  expect(await answers.figures('sample', '2026-10', '2026-12')).toEqual([
    { question: 'fear', moment: 'before', side: 'person-harmed', given: 5, mean: 3 },
  ]);
  expect(await answers.figures('sample', '2026-12', '2027-12')).toEqual([]);
});

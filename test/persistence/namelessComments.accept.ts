import { randomUUID } from 'node:crypto';
import { ClaimStore, InboundStore, type LinkUse, LinkStore, NamelessAnswers } from '@whenready/persistence';
import { NOW, references, referred, viewer } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

const LATER = '2026-12-07T10:00:00.000Z';
const COMMENT = { profile: 'sample', day: '2026-07-23', body: 'Thank you for listening' };
const reference = references('CMT-2026');
let scratch: Scratch;
let links: LinkStore;
let answers: NamelessAnswers;

beforeAll(async () => {
  scratch = await scratchDatabase();
  links = new LinkStore(scratch.dataSource);
  answers = new NamelessAnswers(scratch.dataSource);
}, 60_000);
afterAll(() => scratch.drop());
beforeEach(() => scratch.dataSource.query('TRUNCATE waiting_comments, inbound_messages CASCADE'));

async function surveyLink(): Promise<string> {
  const caseId = await referred(scratch.dataSource, reference());
  const token = await new ClaimStore(scratch.dataSource).withLockedPerson(caseId, 'p1', async (locked) => {
    await locked.claim({ purpose: 'survey', occurrence: randomUUID(), channel: 'email' });
    return locked.link('survey', LATER);
  });
  return token ?? '';
}

const survey = (): LinkUse => ({
  id: randomUUID(),
  kind: 'survey',
  said: null,
  until: null,
  body: '{}',
  comment: COMMENT,
  at: NOW,
  bodyHash: 'survey',
});
const waiting = () => scratch.dataSource.query<object[]>('SELECT * FROM waiting_comments');
const listed = () => new InboundStore(scratch.dataSource).unmatched(viewer('service-lead'), 10);

it('a comment is kept with the use of its link or not at all, and reaches the list once', async () => {
  const token = await surveyLink();
  const used = await Promise.all([1, 2, 3, 4].map(() => links.use(token, survey())));
  expect([...used].sort()).toEqual(['repeated', 'repeated', 'repeated', 'taken']);
  expect(await waiting()).toHaveLength(1);
  await expect(links.use(await surveyLink(), { ...survey(), comment: { ...COMMENT, day: 'soon' } })).rejects.toThrow();
  expect(await scratch.dataSource.query('SELECT 1 FROM inbound_messages')).toHaveLength(1);
  await Promise.all([answers.release(Date.parse(NOW)), answers.release(Date.parse(NOW))]);
  expect(await waiting()).toEqual([]);
  expect(await listed()).toEqual([
    expect.objectContaining({ kind: 'message', how: 'form', from: null, name: null, body: COMMENT.body }),
  ]);
});

it('nothing leads from a comment to a link: no id, no hour, and not the mark of who wrote it when', async () => {
  await links.use(await surveyLink(), survey());
  await answers.release(Date.parse(NOW));
  const [comment] = await scratch.dataSource.query<Record<string, unknown>[]>(
    `SELECT *, received_at AT TIME ZONE 'Europe/London' AS received, recorded_at = received_at AS same
     FROM inbound_messages WHERE kind = 'message'`,
  );
  expect(comment).toMatchObject({ received: new Date(`${COMMENT.day}T00:00:00`), same: true });
  expect(comment).toMatchObject({ profiles: ['sample'], state: 'unmatched', said: null, reference: null });
  const traces = await scratch.dataSource.query(
    `SELECT 1 FROM inbound_messages m WHERE m.kind = 'message' AND (
       EXISTS (SELECT 1 FROM answer_links l WHERE l.xmin = m.xmin OR l.answer_id = m.id)
       OR EXISTS (SELECT 1 FROM inbound_messages s WHERE s.kind = 'survey' AND s.xmin = m.xmin))`,
  );
  expect(traces).toEqual([]);
  const [{ version }] = await scratch.dataSource.query<[{ version: string }]>(
    `SELECT substr($1::text, 15, 1) AS version`,
    [comment?.id],
  );
  expect(version).toBe('4');
});

import { Client, Connection } from '@temporalio/client';
import { as, running } from './harness/stack.js';
import { Coordinating } from './harness/wholeLife.js';

const PROFILE = 'gloucestershire';
/** Names, contacts and words of the example referral: none may reach Temporal. */
const PERSONAL = /Brennan|Siobhan|Tyler|Kian|Dele|example\.org|01632|console|library/i;

interface Payload {
  readonly metadata: Record<string, Uint8Array>;
  readonly data: Uint8Array;
}

const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && 'metadata' in value && 'data' in value;

/** Every payload below a value, with the path that leads to it. */
function payloadsIn(value: unknown, path = ''): [string, Payload][] {
  if (isPayload(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => payloadsIn(inner, `${path}.${key}`));
}

it('what Temporal keeps of a case is encrypted, and ids and search attributes say nothing personal', async () => {
  const life = await (await Coordinating.refer(as('coordinator', PROFILE), PROFILE)).takeOn();
  await life.meetRequirements();
  await life.api.do(life.id, 'add-note', { note: 'Siobhan would like to meet in the library.' });
  const connection = await Connection.connect({ address: running().urls.temporal });
  const client = new Client({ connection, namespace: 'rehearsal' });
  const handle = client.workflow.getHandle(`case-${life.id}`);
  const { events } = await handle.fetchHistory();
  const payloads = payloadsIn(events);
  const open = payloads.filter(
    ([, { metadata }]) => Buffer.from(metadata.encoding ?? []).toString() !== 'binary/encrypted',
  );
  expect(payloads.length).toBeGreaterThan(20);
  expect(open.map(([path]) => path).filter((path) => !/searchAttributes|Details\.|sideEffect/i.test(path))).toEqual([]);
  for (const [, { data }] of payloads) expect(Buffer.from(data).toString('utf8')).not.toMatch(PERSONAL);
  const described = await handle.describe();
  expect(JSON.stringify([described.workflowId, described.searchAttributes, described.memo])).not.toMatch(PERSONAL);
  await connection.close();
}, 60_000);

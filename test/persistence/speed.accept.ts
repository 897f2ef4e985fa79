import { randomUUID } from 'node:crypto';
import { Journal } from '@whenready/persistence';
import { profileOf, referral, request } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

const ROUNDS = 300;
let scratch: Scratch;

beforeAll(async () => (scratch = await scratchDatabase()), 60_000);
afterAll(() => scratch.drop());

/** Milliseconds that each run took, sorted. */
async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

it('writes a command in a few milliseconds', async () => {
  const journal = new Journal(scratch.dataSource, profileOf);
  const caseId = randomUUID();
  await journal.record(referral(caseId, 'SMP-2026-0001'));
  const note = () => journal.record(request(caseId, 'add-note', { textId: null as unknown as string }));
  for (let round = 0; round < 50; round += 1) await note();
  const known = async () =>
    (await scratch.dataSource.query('SELECT revision FROM cases WHERE id = $1', [caseId]))[0].revision;
  let knownRevision = (await known()) as number;
  const times = await timesOf(() =>
    journal.record(request(caseId, 'add-note', { textId: randomUUID() }, { knownRevision: knownRevision++ })),
  );
  const at = (share: number) => (times[Math.floor(ROUNDS * share)] as number).toFixed(2);
  process.stdout.write(`journal transaction: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms over ${ROUNDS} commands\n`);
  expect(times[ROUNDS / 2]).toBeLessThan(25);
}, 30_000);

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
  let knownRevision = 0;
  const note = async () => {
    const outcome = await journal.record(request(caseId, 'add-note', { textId: randomUUID() }, { knownRevision }));
    if (outcome.kind === 'recorded') knownRevision = outcome.events.at(-1)?.revision ?? knownRevision;
  };
  await journal.record(referral(caseId, 'SMP-2026-0001'));
  for (let round = 0; round < 50; round += 1) await note();
  const times = await timesOf(note);
  const at = (share: number) => (times[Math.floor(ROUNDS * share)] as number).toFixed(2);
  process.stdout.write(`journal transaction: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms over ${ROUNDS} commands\n`);
  expect(times[ROUNDS / 2]).toBeLessThan(100);
}, 30_000);

import type { Client } from '@temporalio/client';
import { FastForward } from './fastForward.js';

const POLL_AGAIN = 1;
const REACHED = 2;
const lost = Object.assign(new Error('14 UNAVAILABLE: Connection dropped'), { code: 14 });
const missing = Object.assign(new Error('5 NOT_FOUND'), { code: 5 });

/** A server that answers polls as it is told, one after the other. */
function server(answers: (number | Error)[]) {
  const polled: string[] = [];
  const workflowService = {
    updateWorkflowExecutionOptions: () => Promise.resolve({}),
    pollWorkflowExecutionTimeSkipping: ({ fastForwardId }: { fastForwardId: string }) => {
      polled.push(fastForwardId);
      const answer = answers.shift();
      return answer instanceof Error
        ? Promise.reject(answer)
        : Promise.resolve({ fastForwardPollingResult: answer ?? 0 });
    },
  };
  const connection = { withDeadline: (_until: number, work: () => Promise<unknown>) => work() };
  return { polled, client: { workflowService, connection, options: { namespace: 'rehearsal' } } as unknown as Client };
}

const soon = () => Date.now() + 10_000;

test('a connection that is lost on the way is no end: the same fast-forward is asked for again', async () => {
  const { polled, client } = server([POLL_AGAIN, lost, REACHED]);
  expect(await new FastForward(client).by('c', 1_000, soon())).toBe(true);
  expect(polled).toHaveLength(3);
  expect(new Set(polled).size).toBe(1);
});

test('a clock that does not run is not asked again, nor is anything once time is up', async () => {
  const gone = server([missing]);
  await expect(new FastForward(gone.client).by('c', 1_000, soon())).rejects.toBe(missing);
  const late = server([lost, REACHED]);
  await expect(new FastForward(late.client).by('c', 1_000, Date.now())).rejects.toBe(lost);
  expect([gone.polled.length, late.polled.length]).toEqual([1, 1]);
});

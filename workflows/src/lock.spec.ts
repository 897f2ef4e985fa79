import { Lock } from './lock.js';

const moment = () => new Promise((resolve) => setImmediate(resolve));

test('turns come one at a time, in the order of asking', async () => {
  const lock = new Lock();
  const seen: string[] = [];
  const turn = (name: string) =>
    lock.inTurn(async () => {
      seen.push(`${name} in`);
      await moment();
      seen.push(`${name} out`);
      return name;
    });
  expect(await Promise.all(['a', 'b', 'c'].map(turn))).toEqual(['a', 'b', 'c']);
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  expect(lock.isFree).toBe(true);
});

test('a failure is told to who asked and does not hold up the next', async () => {
  const lock = new Lock();
  const failing = lock.inTurn(() => Promise.reject(new Error('away')));
  const next = lock.inTurn(async () => 'mine');
  expect(lock.isFree).toBe(false);
  await expect(failing).rejects.toThrow('away');
  expect(await next).toBe('mine');
  expect(lock.isFree).toBe(true);
});

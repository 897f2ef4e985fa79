import { PARSE_LIMITS, parseMail } from './parseMail.js';

const lines = (count: number) => Buffer.from(`Subject: x\n\n${'\n'.repeat(count)}`);
const nested = (bytes: number) => Buffer.from('Content-Type: message/rfc822\n\n'.repeat(bytes / 30));

test('others have their turn while a mail is read', async () => {
  let turns = 0;
  const turn = () => void (turns += 1);
  setImmediate(turn);
  expect(await parseMail(lines(20_000))).toMatchObject({ subject: 'x' });
  expect(turns).toBe(1);
});

test.each([
  ['has too many lines', lines(100), { ...PARSE_LIMITS, lines: 100 }],
  ['takes too long', nested(600_000), { ...PARSE_LIMITS, ms: 300 }],
  ['takes too much memory', lines(190_000), { ...PARSE_LIMITS, megabytes: 16 }],
])('a mail that %s is not read, and the next one is', async (_what, raw, limits) => {
  const began = Date.now();
  expect(await parseMail(raw, limits)).toBeNull();
  expect(Date.now() - began).toBeLessThan(PARSE_LIMITS.ms);
  expect(await parseMail(lines(1))).toMatchObject({ subject: 'x' });
});

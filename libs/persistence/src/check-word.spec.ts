import { hashCheckWord, isCheckWord } from './check-word.js';

test('a check word is known again however it is written, and no other is', async () => {
  const hash = await hashCheckWord('Blue  Kettle', 'command-1');
  for (const said of ['blue kettle', ' BLUE KETTLE ', 'Blue Kettle']) expect(await isCheckWord(hash, said)).toBe(true);
  for (const said of ['blue', 'blue kettles', '']) expect(await isCheckWord(hash, said)).toBe(false);
  expect(hash).not.toMatch(/kettle/i);
});

test('the same command gives the same hash, another one a different hash', async () => {
  expect(await hashCheckWord('kettle', 'command-1')).toBe(await hashCheckWord('kettle', 'command-1'));
  expect(await hashCheckWord('kettle', 'command-1')).not.toBe(await hashCheckWord('kettle', 'command-2'));
});

test('what is no hash of a check word is nobody’s', async () => {
  for (const broken of ['', 'kettle', 'scrypt$$', 'scrypt$abc$def', 'plain$abc$def'])
    expect(await isCheckWord(broken, 'kettle')).toBe(false);
});

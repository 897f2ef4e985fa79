import type { ReminderChannel } from '@whenready/channels';
import { type ChannelCode, CHANNELS, type Track } from '@whenready/domain';
import fc from 'fast-check';
import { wayTo } from './way.js';

const channel = (code: ChannelCode): ReminderChannel => ({
  code,
  provider: code === 'email' ? 'smtp' : 'notify',
  receipts: code !== 'email',
  addressOf: ({ email, phone, address }) => ({ email, sms: phone, letter: address ?? null })[code],
  send: () => Promise.reject(new Error('nothing is sent here')),
  find: async () => 'cannot-tell',
});
const ALL = CHANNELS.map(channel);
const person = { email: 'a@example.org', phone: '07700 900123', address: '1 High Street, Town', name: 'A Person' };
const safe = { order: ['sms', 'email'], seenBy: {} };
const trackWith = (change: object = {}) =>
  ({
    id: 'p1',
    contact: { email: 'safe', sms: 'safe', letter: 'safe' },
    safeContact: null,
    badAddresses: [],
    ...change,
  }) as unknown as Track;

test.each<[string, object, object, ChannelCode[], string]>([
  ['email first, where nobody said otherwise', {}, {}, [], 'email'],
  ['the order that they gave', { safeContact: safe }, {}, [], 'sms'],
  ['the next one where the first was tried', {}, {}, ['email'], 'sms'],
  ['the last one where the others were', {}, {}, ['email', 'sms'], 'letter'],
  ['none that they did not name', { safeContact: safe }, {}, ['email', 'sms'], 'no-other-way'],
  ['none where they want to be called', { safeContact: { ...safe, order: [] } }, {}, [], 'asked-to-be-phoned'],
  ['not an address that does not work', { badAddresses: ['email'] }, {}, [], 'sms'],
  ['not an unsafe one', { contact: { email: 'unsafe', sms: 'safe' } }, {}, [], 'sms'],
  ['nothing until a person has recorded that it is safe', { contact: {} }, {}, [], 'no-safe-address'],
  ['not where nothing is known', {}, { email: null }, [], 'sms'],
  ['none where nothing at all is known', {}, { email: null, phone: null, address: null }, [], 'no-address'],
  [
    'none where the only safe one does not work',
    { contact: { sms: 'safe' }, badAddresses: ['sms'] },
    {},
    [],
    'bad-address',
  ],
  [
    'not one that the other side may see',
    { safeContact: { order: ['email', 'sms'], seenBy: { email: ['the-other-side'] } } },
    {},
    [],
    'sms',
  ],
])('%s', (_name, track, known, tried, expected) => {
  const way = wayTo(trackWith(track), { ...person, ...known }, ALL, tried);
  expect(typeof way === 'string' ? way : way.channel.code).toBe(expected);
});

test('a channel that is off in their service is not used, and that is said where it was the only safe one', () => {
  const track = trackWith({ contact: { sms: 'safe' } });
  expect(wayTo(track, person, [channel('email')], [])).toBe('channel-off');
});

test('whatever is recorded: only a channel that is safe, on, known, working and untried, and one where there is any', () => {
  const codes = fc.subarray([...CHANNELS]);
  const asked = fc.record({
    order: fc.option(fc.shuffledSubarray([...CHANNELS]), { nil: null }),
    safe: codes,
    seen: codes,
    bad: codes,
    on: codes,
    tried: codes,
    known: codes,
  });
  fc.assert(
    fc.property(asked, ({ order, safe: isSafe, seen, bad, on, tried, known }) => {
      const contact = Object.fromEntries(isSafe.map((code) => [code, 'safe']));
      const seenBy = Object.fromEntries(seen.map((code) => [code, ['the-other-side']]));
      const track = trackWith({ contact, badAddresses: bad, safeContact: order && { order, seenBy } });
      const has = (code: ChannelCode, value: string) => (known.includes(code) ? value : null);
      const there = { email: has('email', 'e'), phone: has('sms', 'p'), address: has('letter', 'l'), name: 'A' };
      const way = wayTo(track, there, on.map(channel), tried);
      const may = (order ?? [...CHANNELS]).filter(
        (code) =>
          [isSafe, on, known].every((list) => list.includes(code)) &&
          ![bad, tried, order ? seen : []].some((list) => list.includes(code)),
      );
      expect(typeof way === 'string' ? undefined : way.channel.code).toBe(may[0]);
    }),
  );
});

import { OutcomeUnknown, ProviderAway, RefusedByProvider } from '@whenready/channels';
import type { ServiceProfile } from '@whenready/profiles';
import { again, fails, finds, MORNING, NIGHT, now, profile, remind, request, Row, sends } from '../../test/oneRow.js';

jest.mock('node:timers/promises', () => ({ setTimeout: () => Promise.resolve() }));

let wall: jest.SpyInstance;
beforeEach(() => {
  wall = jest.spyOn(Date, 'now').mockReturnValue(Date.parse(now));
  finds.email.mockReset().mockResolvedValue('cannot-tell');
  finds.sms.mockReset().mockResolvedValue('not-taken');
});

test('claimed, then sent, with a link that can be answered for as long as the service says', async () => {
  const row = new Row();
  const send = sends();
  expect(await remind(row, send)).toEqual({ outcome: 'sent', channel: 'email', why: null });
  expect(send).toHaveBeenCalledTimes(1);
  expect(send.mock.calls[0]?.[0]).toMatchObject({ claimId: 'claim-email', to: 'a@example.org' });
  expect(send.mock.calls[0]?.[0].text).toContain('https://example.org/a/token-1');
  expect(row.links).toEqual(['2027-03-15T10:00:00.000Z']);
  expect(row.claim?.state).toBe('sent');
});

test('with a provider that tells later what became of it, it is handed', async () => {
  const row = new Row();
  row.contact = { sms: 'safe' };
  expect(await remind(row, sends())).toEqual({ outcome: 'handed', channel: 'sms', why: null });
  expect(row.claim?.state).toBe('handed');
});

test.each<[string, (row: Row) => void, string]>([
  ['an unsafe address', (row) => (row.contact = { email: 'unsafe' }), 'no-safe-address'],
  ['a STOP', (row) => (row.stoppedAt = now), 'stopped'],
  ['a word to avoid', (row) => (row.wordsToAvoid = 'hello'), 'unsafe-words'],
])('%s is never claimed', async (_name, change, why) => {
  const row = new Row();
  change(row);
  const send = sends();
  expect(await remind(row, send)).toEqual({ outcome: 'not-sent', channel: null, why });
  expect([row.claims, row.dropped, send.mock.calls]).toEqual([[], 1, []]);
});

test.each<[string, (row: Row) => void, string]>([
  ['becomes unsafe', (row) => (row.contact = {}), 'no-safe-address'],
  ['is stopped', (row) => (row.stoppedAt = now), 'stopped'],
  ['may not say a word any more', (row) => (row.wordsToAvoid = 'hello'), 'unsafe-words'],
])('what %s between claim and sending is not sent', async (_name, change, why) => {
  const row = new Row();
  row.between = () => change(row);
  const send = sends();
  expect(await remind(row, send)).toEqual({ outcome: 'not-sent', channel: null, why });
  expect(send).not.toHaveBeenCalled();
  expect(row.claim?.state).toBe('not-sent');
});

test('where the channel alone becomes unsafe in between, it goes in the next one', async () => {
  const row = new Row();
  row.contact = { email: 'safe', sms: 'safe' };
  row.between = () => (row.contact = { email: 'unsafe', sms: 'safe' });
  expect(await remind(row, sends())).toMatchObject({ outcome: 'handed', channel: 'sms' });
  expect(row.claims.map(({ channel, state }) => [channel, state])).toEqual([['sms', 'handed']]);
});

test('an attempt that comes at night is judged by the night, and put off until the morning', async () => {
  wall.mockReturnValue(Date.parse(NIGHT));
  const row = new Row();
  const later = { outcome: 'postponed', channel: null, why: 'outside-safe-hours', until: MORNING };
  expect(await remind(row, sends())).toEqual(later);
  expect(row.claims).toEqual([]);
});

test('night that falls between claim and sending puts it off, and takes the claim back', async () => {
  const row = new Row();
  row.between = () => wall.mockReturnValue(Date.parse(NIGHT));
  const send = sends();
  expect(await remind(row, send)).toMatchObject({ outcome: 'postponed', until: MORNING });
  expect([row.claims, send.mock.calls]).toEqual([[], []]);
});

test('where many are due at once it waits for its place, unclaimed', async () => {
  const row = new Row();
  row.place = '2027-03-01T10:07:30.000Z';
  expect(await remind(row, sends())).toEqual({
    outcome: 'postponed',
    channel: null,
    why: 'sending-spread',
    until: row.place,
  });
  expect([row.claims, row.dropped]).toEqual([[], 0]);
});

test('a place at night is given up for the morning', async () => {
  const row = new Row();
  row.place = NIGHT;
  expect(await remind(row, sends())).toMatchObject({ why: 'outside-safe-hours', until: MORNING });
  expect(row.dropped).toBe(1);
});

test.each([
  ['sent', 'sent', 'email'],
  ['handed', 'handed', 'email'],
  ['unknown', 'unknown', 'email'],
  ['not-sent', 'not-sent', 'email'],
] as const)('a claim found %s is not sent again: %s', async (state, outcome, channel) => {
  const row = new Row();
  row.leave(state, 'email', state === 'not-sent' ? 'provider-refused' : null);
  const send = sends();
  expect(await remind(row, send)).toMatchObject({ outcome, channel });
  expect(send).not.toHaveBeenCalled();
});

test('a channel in which it did not arrive is not looked at again, and the next one is taken', async () => {
  const row = new Row();
  row.contact = { email: 'safe', sms: 'safe' };
  row.leave('handed', 'email');
  expect(await remind(row, sends(), again({ tried: ['email'] }))).toMatchObject({ outcome: 'handed', channel: 'sms' });
});

test('with no channel left a person phones them', async () => {
  const row = new Row();
  expect(await remind(row, sends(), again({ tried: ['email'] }))).toEqual({
    outcome: 'not-sent',
    channel: null,
    why: 'no-other-way',
  });
});

describe('a claim left in mid-sending', () => {
  const LONG_AGO = '2027-03-01T09:55:00.000Z';
  test.each([
    ['taken', { outcome: 'handed', channel: 'sms' }, ['handed']],
    ['not-taken', { outcome: 'postponed', channel: 'sms', why: 'provider-away', until: null }, []],
    ['cannot-tell', { outcome: 'unknown', channel: 'sms', why: 'outcome-unknown' }, ['unknown']],
  ] as const)('that its provider says is %s', async (told, result, states) => {
    const row = new Row();
    row.leave('sending', 'sms', null, LONG_AGO);
    finds.sms.mockResolvedValue(told);
    const send = sends();
    expect(await remind(row, send)).toMatchObject(result);
    expect([row.claims.map(({ state }) => state), send.mock.calls]).toEqual([states, []]);
  });

  test('a moment ago is looked up again later', async () => {
    const row = new Row();
    row.leave('sending', 'sms');
    await expect(remind(row, sends())).rejects.toThrow('does not know the message yet');
    expect(row.claim?.state).toBe('sending');
  });

  test('in a channel that the service has turned off since is for a person', async () => {
    const row = new Row();
    row.leave('sending', 'letter', null, LONG_AGO);
    expect(await remind(row, sends())).toMatchObject({ outcome: 'unknown', channel: 'letter' });
  });
});

test.each([
  [new RefusedByProvider('550'), { outcome: 'not-sent', channel: 'email', why: 'provider-refused' }, 1, 'not-sent'],
  [new OutcomeUnknown('dropped'), { outcome: 'unknown', channel: 'email', why: 'outcome-unknown' }, 1, 'unknown'],
  [
    new ProviderAway('refused'),
    { outcome: 'postponed', channel: 'email', why: 'provider-away', until: null },
    3,
    undefined,
  ],
])('%s', async (error, result, attempts, state) => {
  const row = new Row();
  const send = fails(error);
  expect(await remind(row, send)).toEqual(result);
  expect(send).toHaveBeenCalledTimes(attempts);
  expect(row.claim?.state).toBe(state);
});

test('an answer that was lost is looked up with the provider', async () => {
  const row = new Row();
  row.contact = { sms: 'safe' };
  finds.sms.mockResolvedValue('taken');
  expect(await remind(row, fails(new OutcomeUnknown('dropped')))).toMatchObject({ outcome: 'handed', channel: 'sms' });
});

test('after a provider was away, it is asked first whether it has the message already', async () => {
  const row = new Row();
  row.contact = { sms: 'safe' };
  finds.sms.mockResolvedValue('taken');
  const send = sends();
  expect(await remind(row, send, again({ away: 1 }))).toMatchObject({ outcome: 'handed' });
  expect(send).not.toHaveBeenCalled();
});

test('a claim that was taken back meanwhile is not sent', async () => {
  const row = new Row();
  row.between = () => (row.claims = []);
  const send = sends();
  expect(await remind(row, send)).toMatchObject({ outcome: 'postponed', why: 'provider-away' });
  expect(send).not.toHaveBeenCalled();
});

test('a commit that is lost after the sending does not send again', async () => {
  const row = new Row();
  row.loseCommitOf = 2;
  const send = sends();
  expect(await remind(row, send)).toMatchObject({ outcome: 'sent' });
  expect(send).toHaveBeenCalledTimes(1);
  expect(row.claim?.state).toBe('sent');
});

test('what goes wrong before anything is handed over takes the claim back, for the next attempt', async () => {
  const row = new Row();
  row.between = () => (row.contact = null as never);
  await expect(remind(row, sends())).rejects.toThrow();
  expect(row.claims).toEqual([]);
});

test('a version from before profiles said how they write goes by email alone, unspread and without a link', async () => {
  const row = new Row();
  row.contact = { email: 'safe', sms: 'safe' };
  row.place = '2027-03-01T10:07:30.000Z';
  const { messages: _later, ...earlier } = profile;
  expect(await remind(row, sends(), request, earlier as ServiceProfile)).toMatchObject({
    outcome: 'sent',
    channel: 'email',
  });
  expect(row.links).toEqual([]);
});

import type { RemindRequest } from '@whenready/contracts/activities';
import type { Case, ChannelCode, Session } from '@whenready/domain';
import { loadProfiles, profileByCode } from '@whenready/profiles';
import { compose, holdsLink, type Writing } from './message.js';
import { rulesOf } from './rules.js';

const gloucestershire = profileByCode(loadProfiles(), 'gloucestershire');
if (!gloucestershire) throw new Error('The profile of the sample is gone.');
const rules = { ...rulesOf(gloucestershire, []), saysPlace: true };
const session = {
  id: 'session-7',
  moved: 0,
  outcome: 'arranged',
  startsAt: '2027-03-02T14:00:00.000Z',
  endsAt: '2027-03-02T15:30:00.000Z',
} as unknown as Session;

interface Sample {
  readonly purpose: string;
  readonly channel: ChannelCode;
  readonly place: string | null;
  readonly wordsToAvoid: string | null;
  readonly track: object;
}

function writing(change: Partial<Sample> = {}): Writing {
  const { purpose = 'session', channel = 'email', place = null, wordsToAvoid = null, track = {} } = change;
  const occurrence = purpose.startsWith('session') ? 'session-7' : 'wait-4';
  return {
    locked: { person: { wordsToAvoid }, placeOf: async () => place } as unknown as Writing['locked'],
    theCase: {
      tracks: [{ id: 'p1', language: null, safeContact: null, needs: [], ...track }],
      sessions: [session],
    } as unknown as Case,
    request: { caseId: 'c1', reminder: { participant: 'p1', purpose, occurrence } } as unknown as RemindRequest,
    rules,
    channel,
  };
}

const LINK = 'https://example.org/a/token';

test('says when, and where the service says so', async () => {
  const composed = await compose(writing({ place: '14 High Street' }), null);
  expect(composed?.text).toContain('2:00pm');
  expect(await compose(writing({ place: '14 High Street', purpose: 'session-change' }), null)).toMatchObject({
    entry: { place: '14 High Street', method: 'REQUEST' },
  });
});

test('holds the link it is answered by', async () => {
  expect((await compose(writing({ channel: 'sms' }), LINK))?.text).toContain(LINK);
});

test.each<[string, boolean, Partial<Sample>]>([
  ['an email', true, {}],
  ['a text', true, { channel: 'sms' }],
  ['no letter', false, { channel: 'letter' }],
  ['no cancellation', false, { purpose: 'session-cancellation' }],
  ['a nudge', true, { purpose: 'nudge' }],
  ['word of a letter that waits', true, { purpose: 'letter-waiting' }],
  ['word of amends that are due', true, { purpose: 'amends-due' }],
])('is answered with a tap: %s', (_name, holds, change) => {
  expect(holdsLink(writing(change))).toBe(holds);
});

test('of a service whose messages are not answered holds none', () => {
  expect(holdsLink({ ...writing(), rules: { ...rules, linkDays: null } })).toBe(false);
});

test.each([
  ['a word of the message', 'appointment', null],
  ['a word of the place', 'high street', '14 High Street'],
])('that holds %s which they asked us to avoid is not written', async (_name, wordsToAvoid, place) => {
  expect(await compose(writing({ wordsToAvoid, place, purpose: 'session-change' }), null)).toBeNull();
  expect(await compose(writing({ wordsToAvoid: 'elephant', place, purpose: 'session-change' }), null)).not.toBeNull();
});

test('whose link spells such a word by chance is written', async () => {
  expect(await compose(writing({ wordsToAvoid: 'token' }), LINK)).not.toBeNull();
});

test('leaves a place out that would give the matter away', async () => {
  const composed = await compose(writing({ place: 'Restorative Justice Centre' }), null);
  expect(composed?.text).toContain('2:00pm');
  expect(composed?.text).not.toMatch(/restorative/i);
});

test('leaves such a place out of the entry in their calendar as well', async () => {
  const composed = await compose(writing({ place: 'Restorative Justice Centre', purpose: 'session-change' }), null);
  expect(composed?.entry).toMatchObject({ method: 'REQUEST', place: null });
});

test.each([
  [
    'as they said to whoever asked them',
    { safeContact: { format: 'large-print' }, needs: ['easy-read'] },
    'large-print',
  ],
  ['as their needs say', { needs: ['more-time', 'easy-read'] }, 'easy-read'],
  ['in the usual way', {}, 'standard'],
])('is set %s', async (_name, track, format) => {
  expect(await compose(writing({ track }), null)).toMatchObject({ format });
});

test('is in their language where the service has words in it', async () => {
  const [english, welsh] = [
    await compose(writing({ purpose: 'nudge' }), null),
    await compose(writing({ purpose: 'nudge', track: { language: 'cy' } }), null),
  ];
  expect(welsh?.text).not.toBe(english?.text);
});

import {
  describe as lineOf,
  saySafeContact,
  sayWeekdays,
  SNAPSHOT_VERSION,
  upcastCase,
  type Case,
} from '../src/index.js';
import { eligible, HARMED, type Life } from './lives.js';
import { safeContact, watched } from './refusals.contact.js';
import { T } from './situations.js';

const trackOf = (life: Life) => life.case.tracks.find(({ id }) => id === HARMED)!;
const { participant: _who, textId: _note, ...told } = safeContact;

describe('how someone may be reached', () => {
  it('is kept as it was told, and makes no way safe', () => {
    const life = eligible().do('record-safe-contact', { ...safeContact, weekdays: [5, 1, 1], order: ['sms', 'sms'] });
    expect(trackOf(life).safeContact).toEqual({ ...told, weekdays: [1, 5], order: ['sms'] });
    expect(trackOf(life).contact).toEqual({});
    expect(life.retold()).toEqual(life.case);
  });

  it('replaces what was told before', () => {
    const life = eligible().do('record-safe-contact', safeContact);
    life.do('record-safe-contact', { ...safeContact, order: [], weekdays: [6], from: null, until: null, seenBy: {} });
    expect(trackOf(life).safeContact).toMatchObject({ order: [], weekdays: [6], from: null, seenBy: {} });
  });

  it('makes a way unsafe at once that the other side may see, and says so once', () => {
    const life = eligible().do('record-contact-safety', { participant: HARMED, channel: 'letter', safety: 'safe' });
    const seen = { ...safeContact, seenBy: { letter: ['the-other-side' as const] } };
    life.do('record-safe-contact', seen);
    expect(trackOf(life).contact).toEqual({ letter: 'unsafe' });
    const before = life.of('contact-safety-recorded').length;
    life.do('record-safe-contact', seen);
    expect(life.of('contact-safety-recorded')).toHaveLength(before);
  });

  it('forgets with a new address who saw the old one, and no other', () => {
    const life = watched().do('change-details', { participant: HARMED, changed: ['address'], details: 'd1', ...T });
    expect(trackOf(life)).toMatchObject({ contact: {}, safeContact: { seenBy: {}, order: ['sms', 'email'] } });
    life.do('record-contact-safety', { participant: HARMED, channel: 'letter', safety: 'safe' });

    const other = watched().do('change-details', { participant: HARMED, changed: ['email'], details: 'd1', ...T });
    expect(trackOf(other)).toMatchObject({
      contact: { letter: 'unsafe' },
      safeContact: { seenBy: { letter: ['household', 'the-other-side'] } },
    });
  });

  it('is asked anew when the case is reopened, as safety is', () => {
    const life = eligible().do('record-safe-contact', safeContact);
    life.do('close', { outcome: 'not-proceeding', reason: 'not-now-may-come-back', ...T });
    expect(trackOf(life).safeContact).not.toBeNull();
    life.do('reopen', { cameBack: [], ...T });
    expect(trackOf(life).safeContact).toBeNull();
  });

  it('is unknown in a case stored before it was asked', () => {
    const { case: theCase } = eligible();
    const tracks = theCase.tracks.map(({ safeContact: _s, ...track }) => track);
    const stored = upcastCase(SNAPSHOT_VERSION - 1, { ...theCase, tracks } as unknown as Case);
    expect(stored.tracks.map((track) => track.safeContact)).toEqual([null, null, null]);
  });
});

describe('words for it', () => {
  it.each([
    [told, 'Text, then email; weekdays 18:00 to 20:00; partner may see email; no voicemail; large print'],
    [
      {
        ...told,
        order: [],
        weekdays: [6, 7],
        from: null,
        until: null,
        seenBy: {},
        voicemail: true,
        format: 'standard',
      },
      'Only calls by a person; weekends; voicemail is fine',
    ],
    [
      { ...told, order: ['letter'], weekdays: [], from: '10:00', until: null, format: 'easy-read' },
      'Letter; any day from 10:00; partner may see email; no voicemail; easy read',
    ],
    [
      {
        ...told,
        weekdays: [],
        from: null,
        until: '12:00',
        seenBy: { sms: ['household', 'carer'] },
        format: 'standard',
      },
      'Text, then email; any day until 12:00; household and carer may see text; no voicemail',
    ],
    [
      { ...told, weekdays: [], from: null, until: null, seenBy: {}, format: 'standard' },
      'Text, then email; no voicemail',
    ],
  ] as const)('%j', (safe, line) => {
    expect(saySafeContact(safe)).toBe(line);
  });

  it.each([
    [[1, 2, 3, 4, 5], 'weekdays'],
    [[7, 6], 'weekends'],
    [[4, 1, 2], 'Mondays, Tuesdays and Thursdays'],
    [[], 'any day'],
    [[1, 2, 3, 4, 5, 6, 7], 'any day'],
  ])('%j', (days, words) => {
    expect(sayWeekdays(days)).toBe(words);
  });

  it('tells it on the timeline, and which details are new', () => {
    const life = eligible().do('record-safe-contact', safeContact);
    life.do('change-details', { participant: HARMED, changed: ['wordsToAvoid', 'checkWord'], details: 'd1', ...T });
    expect(life.events.slice(-2).map(lineOf)).toEqual([
      'Safe contact: Text, then email; weekdays 18:00 to 20:00; partner may see email; no voicemail; large print',
      'Details changed: words to avoid, check word',
    ]);
  });
});

import { type CalendarEntry, calendarText, entryUid } from './calendar.js';

const entry: CalendarEntry = {
  method: 'REQUEST',
  uid: entryUid('case-1', 'session-7', 'p1'),
  sequence: 0,
  startsAt: '2027-07-06T13:00:00.000Z',
  endsAt: '2027-07-06T14:30:00.000Z',
  place:
    'The Old Library, 14 High Street; side entrance, Gloucester\nGL1 2AB, behind the big car park and the fountain',
};
const textOf = (change: Partial<CalendarEntry> = {}) =>
  calendarText({ ...entry, ...change }, 'no-reply@whenready.invalid', 'ro@example.org');
/** The lines as a calendar reads them: folded ones put together again. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('an invitation says when and where, and nothing of the matter', () => {
  const lines = linesOf(textOf());
  expect(lines).toEqual(
    expect.arrayContaining([
      'METHOD:REQUEST',
      `UID:${entry.uid}`,
      'SEQUENCE:0',
      'DTSTART:20270706T130000Z',
      'DTEND:20270706T143000Z',
      'SUMMARY:Appointment',
      'STATUS:CONFIRMED',
      String.raw`LOCATION:The Old Library\, 14 High Street\; side entrance\, Gloucester\nGL1 2AB\, behind the big car park and the fountain`,
    ]),
  );
  expect(lines.filter((line) => /^(ATTENDEE|ORGANIZER)/.test(line)).join()).toMatch(
    /ORGANIZER.*no-reply@whenready\.invalid.*ATTENDEE.*ro@example\.org|ATTENDEE.*ro@example\.org.*ORGANIZER.*no-reply@whenready\.invalid/i,
  );
  expect(textOf()).not.toMatch(/restor|justice|police|case-1|session-7|\bp1\b|X-WR-CALNAME/i);
});

test('no line is longer than 75 octets, and each ends as RFC 5545 asks', () => {
  for (const line of textOf().split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(textOf().replaceAll('\r\n', '')).not.toContain('\n');
});

test('a cancellation takes the same entry out', () => {
  const lines = linesOf(textOf({ method: 'CANCEL', sequence: 2, place: null }));
  expect(lines).toEqual(
    expect.arrayContaining(['METHOD:CANCEL', `UID:${entry.uid}`, 'SEQUENCE:2', 'STATUS:CANCELLED']),
  );
  expect(lines.join()).not.toContain('LOCATION');
});

test('an entry is one for each session and person', () => {
  const others = [
    entryUid('case-2', 'session-7', 'p1'),
    entryUid('case-1', 'session-8', 'p1'),
    entryUid('case-1', 'session-7', 'p2'),
  ];
  expect(new Set([entry.uid, ...others]).size).toBe(4);
  expect(entryUid('case-1', 'session-7', 'p1')).toBe(entry.uid);
});

import type { Purpose, Session } from '@whenready/domain';
import { entryFor } from './entry.js';

const session = {
  id: 'session-7',
  moved: 2,
  startsAt: '2027-03-02T14:00:00.000Z',
  endsAt: '2027-03-02T15:30:00.000Z',
} as Session;
const locked = { placeOf: async () => '14 High Street' };
const entry = (purpose: Purpose, place?: 'address' | 'not-said') =>
  entryFor(
    locked,
    { purpose, session, participant: 'p1', caseId: 'c1' },
    {
      reminders: { sessionDaysBefore: 2, ...(place && { place }) },
    },
  );

test('the entry of a session rises with every move, and once more with its end', async () => {
  const [invited, cancelled] = [
    await entry('session-change', 'address'),
    await entry('session-cancellation', 'address'),
  ];
  expect(invited).toMatchObject({ method: 'REQUEST', sequence: 2, place: '14 High Street' });
  expect(cancelled).toMatchObject({ method: 'CANCEL', sequence: 3, place: null, uid: invited?.uid });
});

test.each(['not-said', undefined] as const)('where the profile says %s of places, none is said', async (place) => {
  expect(await entry('session-invitation', place)).toMatchObject({ place: null });
});

test.each(['session', 'nudge'] as const)('a message for %s leaves the calendar as it is', async (purpose) => {
  expect(await entry(purpose, 'address')).toBeNull();
});

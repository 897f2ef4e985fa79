import type { Purpose, Session } from '@whenready/domain';
import { entryFor } from './entry.js';

const session = {
  id: 'session-7',
  moved: 2,
  startsAt: '2027-03-02T14:00:00.000Z',
  endsAt: '2027-03-02T15:30:00.000Z',
} as Session;
const locked = { placeOf: async () => '14 High Street' };
const entry = (purpose: Purpose, saysPlace = false) =>
  entryFor(locked, { purpose, session, participant: 'p1', caseId: 'c1', saysPlace });

test('the entry of a session rises with every move, and once more with its end', async () => {
  const [invited, cancelled] = [await entry('session-change', true), await entry('session-cancellation', true)];
  expect(invited).toMatchObject({ method: 'REQUEST', sequence: 2, place: '14 High Street' });
  expect(cancelled).toMatchObject({ method: 'CANCEL', sequence: 3, place: null, uid: invited?.uid });
});

test('where the profile does not say places, none is said', async () => {
  expect(await entry('session-invitation')).toMatchObject({ place: null });
});

test.each(['session', 'nudge'] as const)('a message for %s leaves the calendar as it is', async (purpose) => {
  expect(await entry(purpose, true)).toBeNull();
});

import { venueFound } from './namedVenue.js';

const venue = (id: string, change: object = {}) => ({
  id,
  profile: 'wiltshire',
  neutral: true,
  active: true,
  ...change,
});
const register = [
  venue('library'),
  venue('station', { neutral: false }),
  venue('old', { active: false }),
  venue('far', { profile: 'merseyside' }),
];
const venues = { byId: jest.fn(async (id: string) => (register.find((each) => each.id === id) ?? null) as never) };
const found = (body: object) => venueFound(venues, body, 'wiltshire');

test.each([
  [{ venue: 'library' }, { neutral: true }],
  [{ venue: 'station' }, { neutral: false }],
  [{ venue: null }, { neutral: false }],
])('%j is told as %j', async (body, told) => expect(await found(body)).toEqual(told));

test.each(['nowhere', 'old', 'far'])('no venue of this service in use: %s', async (id) => {
  await expect(found({ venue: id })).rejects.toMatchObject({ status: 422, body: { fields: [{ field: 'venue' }] } });
});

test('commands that take no venue ask nothing', async () => {
  venues.byId.mockClear();
  expect(await found({ participant: 'p1' })).toEqual({});
  expect(venues.byId).not.toHaveBeenCalled();
});

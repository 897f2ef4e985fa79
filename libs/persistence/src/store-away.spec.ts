import { isStoreAway } from './store-away.js';

const coded = (code: string) => Object.assign(new Error('something'), { code });

it.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03', '57014', '53300', '08006', '25P03'])(
  'knows %s as the way to PostgreSQL being cut',
  (code) => expect(isStoreAway(coded(code))).toBe(true),
);

it.each([
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
  'Query read timeout',
  'Client has encountered a connection error and is not queryable',
])('knows "%s"', (message) => expect(isStoreAway(new Error(message))).toBe(true));

it('looks inside what wraps it', () => {
  expect(isStoreAway(new AggregateError([coded('ECONNREFUSED')]))).toBe(true);
  expect(isStoreAway(new Error('query failed', { cause: coded('57P01') }))).toBe(true);
  expect(isStoreAway(Object.assign(new Error('query failed'), { driverError: coded('57P01') }))).toBe(true);
});

it.each([coded('23505'), new Error('no such column'), 'ECONNREFUSED', null, undefined])(
  'takes %s for what it is',
  (error) => expect(isStoreAway(error)).toBe(false),
);

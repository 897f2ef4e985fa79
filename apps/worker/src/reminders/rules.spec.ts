import { loadProfiles } from '@whenready/profiles';
import { rulesOf } from './rules.js';

const [profile] = loadProfiles();
const { intake } = profile!;

test.each([
  ['its own address where it has one', 'hello@appointments.example', 'hello@appointments.example'],
  ['none of its own where that gives the matter away', 'hello@restorative.example', null],
  ['none of its own where it has none', null, null],
])('a service is answered at %s', (_name, email, replyTo) => {
  expect(rulesOf({ ...profile!, intake: { ...intake, email } }, []).replyTo).toBe(replyTo);
});

test('a version from before there was an intake has none', () => {
  const { intake: _none, ...before } = profile!;
  expect(rulesOf(before as typeof profile & object, []).replyTo).toBeNull();
});

import { mailKind } from './mailKind.js';

const kind = (headers: Record<string, string>, sender: string | null = 'a@b.example') =>
  mailKind({ headers: new Map(Object.entries(headers)) }, sender);

test.each([
  ['a person’s mail', {}, 'referral'],
  ['said to be a person’s', { 'auto-submitted': 'no' }, 'referral'],
  ['an answer while away', { 'auto-submitted': 'auto-replied; x=y' }, 'auto-reply'],
  ['a notice', { 'auto-submitted': 'Auto-Generated' }, 'auto-reply'],
  ['a bulk mail', { precedence: 'bulk' }, 'auto-reply'],
  ['an ordinary precedence', { precedence: 'first-class' }, 'referral'],
  ['an old answer', { 'x-autoreply': 'yes' }, 'auto-reply'],
  ['a report on delivery', { 'content-type': 'multipart/report; report-type=delivery-status' }, 'bounce'],
  ['a mail from nobody, by its header', { 'return-path': '<>' }, 'bounce'],
] as const)('%s', (_what, headers, is) => expect(kind(headers)).toBe(is));

test('a mail from nobody, by its envelope; an envelope that is not known says nothing', () => {
  expect(kind({}, '')).toBe('bounce');
  expect(kind({}, null)).toBe('referral');
});

import type { Case } from '@whenready/domain';
import {
  concluded,
  HARMED,
  Life,
  prepared,
  PROFILE,
  referred,
  waitingUntil,
} from '../../../../libs/domain/test/lives.js';
import { placingAt, placingFor } from './placing.js';

const match = (theCase: Case, caseId = 'case-1') => ({ caseId, participant: HARMED, theCase });
const waits = match(waitingUntil(prepared(), '2026-06-01').case);
const other = { ...waits, caseId: 'case-2' };
const ready = match(prepared().case, 'case-3');
const over = match(concluded().case, 'case-4');
const left = match(
  prepared().do('withdraw', { participant: HARMED, reason: 'changed-mind', textId: null }).case,
  'case-5',
);
const sensitive = match(
  waitingUntil(referred(new Life(undefined, PROFILE), { sensitive: true }), '2026-06-01').case,
  'case-6',
);
const to = (said: Parameters<typeof placingFor>[0], ...matches: (typeof waits)[]) => {
  const { kind, targets } = placingFor(said, matches);
  return [kind, targets.map(({ caseId }) => caseId)];
};

test('STOP goes to everyone with the number, in every case, over or not', () => {
  expect(to('stop', waits, over, left, sensitive)).toEqual(['answer', ['case-1', 'case-4', 'case-5', 'case-6']]);
  expect(to('stop')).toEqual(['answer', []]);
});

test.each(['ready', 'not-yet'] as const)('%s goes where exactly one open question fits', (said) => {
  expect(to(said, waits)).toEqual(['answer', ['case-1']]);
  expect(to(said, waits, ready, over, left)).toEqual(['answer', ['case-1']]);
});

test('else it goes to a person: of the one case that it can belong to, else of the list', () => {
  expect(to('ready', ready)).toEqual(['message', ['case-3']]);
  expect(to('ready', waits, other)).toEqual(['message', []]);
  expect(to('ready')).toEqual(['message', []]);
});

test('in a sensitive case nothing but STOP is taken from a telephone alone', () => {
  for (const said of ['ready', 'not-yet', 'call-me'] as const)
    expect(to(said, sensitive)).toEqual(['message', ['case-6']]);
  expect(to('ready', waits, sensitive)).toEqual(['message', []]);
});

test('a message goes to the one open case, else to the one that is over', () => {
  expect(to(null, ready, over)).toEqual(['message', ['case-3']]);
  expect(to(null, over)).toEqual(['message', ['case-4']]);
  expect(to(null, over, left)).toEqual(['message', []]);
  expect(to('call-me', ready)).toEqual(['answer', ['case-3']]);
});

test('what was sent to one service is for that one, and STOP for all', () => {
  const elsewhere = { ...waits, caseId: 'case-7', theCase: { ...waits.theCase, profile: { code: 'b', version: 1 } } };
  const at = (profile: string, said: 'ready' | 'stop' | null, ...matches: (typeof waits)[]) => {
    const { targets, profiles } = placingAt(profile, said, matches);
    return [targets.map(({ caseId }) => caseId), profiles];
  };
  expect(at('testshire', 'ready', waits, elsewhere)).toEqual([['case-1'], ['testshire']]);
  expect(at('testshire', null, elsewhere)).toEqual([[], ['testshire']]);
  expect(at('testshire', null, waits, other, elsewhere)).toEqual([[], ['testshire']]);
  expect(at('testshire', 'stop', elsewhere)).toEqual([['case-7'], ['b']]);
});

test('the services that may read it are those of its cases', () => {
  const elsewhere = { ...waits, theCase: { ...waits.theCase, profile: { code: 'hillshire', version: 1 } } };
  expect(placingFor(null, [waits, other, elsewhere]).profiles).toEqual(['testshire', 'hillshire']);
});

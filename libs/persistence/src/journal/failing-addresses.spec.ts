import { assigned, HARMED, Life, prepared, PROFILE } from '../../../domain/test/lives.js';
import { T, wait } from '../../../domain/test/situations.js';
import { failingChange } from './failing-addresses.js';

/** A message about a readiness date is with the provider of texts. */
const handed = () => {
  const life = assigned(new Life(undefined, PROFILE, false));
  life.do('agree-wait', { ...wait, until: { kind: 'date', date: '2026-05-04' } });
  while (life.case.reminders.length === 0) life.untilNextDeadline();
  const [{ id } = { id: '' }] = life.case.reminders;
  return life.do('record-reminder', { reminder: id, outcome: 'handed', channel: 'sms', why: null });
};

/** What the list changes by with a step of a life. */
function changeWith(life: Life, step: (life: Life) => unknown) {
  const before = life.theCase;
  const { length } = life.events;
  step(life);
  return failingChange(before, life.case, life.events.slice(length));
}

const fail = (life: Life) =>
  life.do('record-receipt', {
    reminder: life.case.reminders[0]?.id ?? 'reminder-0',
    participant: HARMED,
    channel: 'sms',
    receipt: 'bad-address',
  });
const failed = () => fail(handed());
const row = { case_id: handed().case.id, participant_id: HARMED, channel: 'sms' };

it('has an address that failed, when it did and with which message, once', () => {
  const life = handed();
  const failing = [{ ...row, purpose: 'readiness-date', since: life.now }];
  expect(changeWith(life, fail)).toEqual({ mended: [], failing });
  expect(changeWith(life, fail)).toEqual({ mended: [], failing: [] });
});

it('knows no message where none went there', () => {
  const life = prepared();
  expect(changeWith(life, fail).failing).toEqual([{ ...row, purpose: null, since: life.now }]);
});

it.each([
  [
    'changed',
    (life: Life) => life.do('change-details', { participant: HARMED, changed: ['phone'], details: 'd', ...T }),
  ],
  [
    'good after all',
    (life: Life) => life.do('record-contact-safety', { participant: HARMED, channel: 'sms', safety: 'safe' }),
  ],
  ['of someone who left', (life: Life) => life.do('withdraw', { participant: HARMED, reason: 'changed-mind', ...T })],
  ['of a closed case', (life: Life) => life.do('close', { outcome: 'not-proceeding', reason: 'moved-away', ...T })],
] as const)('drops one that is %s', (_words, step) => {
  expect(changeWith(failed(), step)).toEqual({ mended: [row], failing: [] });
});

it('keeps one whose other address changed', () => {
  const change = { participant: HARMED, changed: ['email' as const], details: 'd', ...T };
  expect(changeWith(failed(), (life) => life.do('change-details', change))).toEqual({ mended: [], failing: [] });
});

it('is asked anew when the case is reopened', () => {
  const life = failed().do('close', { outcome: 'not-proceeding', reason: 'moved-away', ...T });
  expect(changeWith(life, () => life.do('reopen', { cameBack: [], ...T }))).toEqual({ mended: [], failing: [] });
  expect(changeWith(life, fail).failing).toMatchObject([row]);
});

import {
  askedAgain,
  type CommandPayloads,
  isRefusal,
  occurrenceWithout,
  plusMinutes,
  timesAsked,
} from '../src/index.js';
import { HARMED, type Life, PROFILE } from './lives.js';
import { again, asked, askedBefore } from './refusals.contact.js';

const due = (life: Life) =>
  life.events.flatMap((event) => (event.type === 'reminder-due' ? [event.data.occurrence] : []));

describe('a message that is sent again by hand', () => {
  it('is due once more for the same occasion, as another message', () => {
    const life = askedBefore();
    const [first] = due(life);
    life.do('resend-reminder', again);
    expect(due(life)).toEqual([first, `${first}~2`]);
    expect(life.case.lastReminders).toMatchObject([{ participant: HARMED, occurrence: `${first}~2`, outcome: 'sent' }]);
    expect(life.retold()).toEqual(life.case);
  });

  it('says from when, and may go at that moment and not before', () => {
    const life = asked();
    const last = life.case.lastReminders[0]!.at;
    life.now = plusMinutes(last, 24 * 60 - 1);
    expect(life.try('resend-reminder', again)).toMatchObject({
      code: 'RESENT_TOO_SOON',
      wayOut: 'It may be sent again from Tuesday 5 January 2027 at 9:05am; call them if it cannot wait.',
    });
    life.now = plusMinutes(last, 24 * 60);
    expect(isRefusal(life.try('resend-reminder', again))).toBe(false);
  });

  it('goes as soon and as often as the service says', () => {
    const life = asked();
    const messages = { resend: { afterHours: 1, atMost: 1 } } as typeof PROFILE.messages;
    life.profile = { ...PROFILE, messages };
    life.now = plusMinutes(life.case.lastReminders[0]!.at, 60);
    life.do('resend-reminder', again);
    life.now = plusMinutes(life.now, 60);
    expect(life.try('resend-reminder', again)).toMatchObject({
      code: 'RESENT_OFTEN',
      message: 'This message has been sent again 1 time already, which is the most.',
    });
  });

  it('may be a nudge that never reached them', () => {
    const life = askedBefore();
    const nudge = { ...life.case.lastReminders[0]!, purpose: 'nudge' as const, outcome: 'not-sent' as const };
    life.theCase = { ...life.case, lastReminders: [nudge] };
    const payload: CommandPayloads['resend-reminder'] = { participant: HARMED, purpose: 'nudge' };
    expect(isRefusal(life.try('resend-reminder', payload))).toBe(false);
  });
});

it.each([
  ['wait-4', 'wait-4', 1, 'wait-4~2'],
  ['wait-4-2~2', 'wait-4-2', 2, 'wait-4-2~3'],
  ['session-9-1/7~11', 'session-9-1/7', 11, 'session-9-1/7~12'],
])('%s is of %s, number %i, and then %s', (occurrence, without, times, next) => {
  expect([occurrenceWithout(occurrence), timesAsked(occurrence), askedAgain(occurrence)]).toEqual([
    without,
    times,
    next,
  ]);
});

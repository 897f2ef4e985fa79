import { addDays, type CommandPayloads, dayOf, occurrenceWithout, type Purpose, sessionOf } from '../src/index.js';
import { letterAskedFor, letterBegun, letterDrafted, letterHeld, letterWithdrawn, newest } from './correspondence.js';
import {
  assigned,
  HARMED,
  Life,
  outcomeAgreed,
  prepared,
  PROFILE,
  RESPONSIBLE,
  sessionArranged,
  sessionHeld,
  waitingUntil,
} from './lives.js';
import { days, due, hold, kinds, leaves, ready, safe, SESSION, told, untilDue, wanted, writing } from './messages.js';
import { finding, T } from './situations.js';

const wantsLetter = (life: Life, participant = HARMED) =>
  life.do('record-preparation', { participant, topics: ['what-rj-is'], prepared: true, wishes: ['letter'], ...T });
const complaint = (life: Life, from: string | null = HARMED) =>
  life.do('record-complaint', { from, about: 'process', on: dayOf(life.now), ...T });
describe('something that waits', () => {
  it('is told of once, where its reader had said that they may want a letter', () => {
    const life = letterHeld(letterDrafted(letterBegun(wantsLetter(safe(ready(), HARMED)))));
    life.until(addDays(dayOf(life.now), 30) + 'T12:00:00.000Z');
    expect(told(life, 'letter-waiting')).toMatchObject([{ participant: HARMED, occurrence: newest(life).id }]);
    letterHeld(letterDrafted(life, 'draft-2')).until(addDays(dayOf(life.now), 30) + 'T12:00:00.000Z');
    expect(told(life, 'letter-waiting')).toHaveLength(1);
  });

  it.each<[string, () => Life]>([
    ['who never spoke of letters', () => letterHeld(letterDrafted(letterBegun(safe(ready(), HARMED))))],
    ['who cannot be written to', () => letterHeld(letterDrafted(letterBegun(wantsLetter(ready()))))],
    ['before it was checked', () => letterDrafted(letterBegun(wantsLetter(safe(ready(), HARMED))))],
    [
      'who is not ready',
      () => waitingUntil(letterDrafted(letterBegun(wantsLetter(safe(ready(), HARMED)))), '2027-01-04'),
    ],
    ['while the case is held', () => hold(letterHeld(letterDrafted(letterBegun(wantsLetter(safe(ready(), HARMED))))))],
    [
      'by a version that does not tell',
      () => letterHeld(letterDrafted(letterBegun(wantsLetter(safe(prepared(), HARMED))))),
    ],
  ])('is not told of to someone %s', (_who, start) => {
    const life = start();
    life.until(addDays(dayOf(life.now), 30) + 'T12:00:00.000Z');
    expect(told(life, 'letter-waiting')).toEqual([]);
  });

  it('is not sent once they asked, it was withdrawn, or they say that they want none', () => {
    const start = () =>
      letterHeld(letterDrafted(letterBegun(wantsLetter(safe(ready(writing(false)), HARMED))))).untilNextDeadline();
    expect(wanted(start(), due(start(), 'letter-waiting'))).toBe(true);
    for (const end of [letterAskedFor, letterWithdrawn]) {
      const life = start();
      const message = due(life, 'letter-waiting');
      expect(wanted(end(life), message)).toBe(false);
    }
    const other = start();
    other.do('record-preparation', { participant: HARMED, topics: [], prepared: true, wishes: ['virtual'], ...T });
    expect(wanted(other, due(other, 'letter-waiting'))).toBe(false);
  });
});

describe('amends', () => {
  const agreed = (life = safe(ready(), HARMED, RESPONSIBLE)) =>
    outcomeAgreed(sessionHeld(sessionArranged(life, SESSION)));
  const item = (life: Life) => life.case.agreement!.items[0]!;

  it('are reminded of 7 days before, once, to whoever promised them', () => {
    const life = agreed().until('2026-05-31T12:00:00.000Z');
    expect(days(life, 'amends-due')).toEqual([`${RESPONSIBLE} ${item(life).id}/2026-06-01 2026-05-22`]);
    expect(kinds(life)).not.toContain('ask-about-amends');
  });

  it('are reminded of anew on another day, and not of one that was too near when it was agreed', () => {
    const life = agreed();
    const change = (dueOn: string) =>
      life.do('change-agreement', {
        ...{ item: item(life).id, change: 'new-date', dueOn, reason: 'needs-longer' },
        agreedBy: [HARMED, RESPONSIBLE],
        ...T,
      } as CommandPayloads['change-agreement']);
    life.until('2026-05-26T12:00:00.000Z');
    change('2026-06-02');
    life.until('2026-06-01T12:00:00.000Z');
    expect(told(life, 'amends-due')).toHaveLength(1);
    change('2026-07-01');
    life.until('2026-06-25T12:00:00.000Z');
    expect(days(life, 'amends-due').at(-1)).toBe(`${RESPONSIBLE} ${item(life).id}/2026-07-01 2026-06-24`);
  });

  it('are reminded of to nobody who has left, cannot be written to, or whose case is held, and then nobody is phoned', () => {
    const starts = [leaves(agreed(), RESPONSIBLE), agreed(ready()), hold(agreed())];
    for (const life of starts) {
      life.until('2026-05-31T12:00:00.000Z');
      expect(told(life, 'amends-due')).toEqual([]);
      expect(kinds(life)).not.toContain('phone-reminder');
    }
  });

  it('are not reminded of once they are done, past, or due on another day', () => {
    const life = untilDue(agreed(safe(ready(writing(false)), RESPONSIBLE)), 'amends-due');
    const message = due(life, 'amends-due');
    expect(wanted(life, message)).toBe(true);
    expect(wanted(life, message, '2026-06-01T22:00:00.000Z')).toBe(true);
    expect(wanted(life, message, '2026-06-01T23:00:00.000Z')).toBe(false);
    life.do('record-amends', { item: item(life).id, state: 'part-done', nextDueOn: '2026-08-03', ...T });
    expect(wanted(life, message)).toBe(false);
  });
});

describe('the questions about the service', () => {
  it('go with the follow-up to those who can be written to, and the follow-up stays a conversation', () => {
    const life = outcomeAgreed(sessionHeld(sessionArranged(safe(ready(), HARMED), SESSION))).until(
      '2026-07-01T12:00:00.000Z',
    );
    const [followUp] = life.case.followUps;
    expect(days(life, 'survey')).toEqual([`${HARMED} ${followUp!.id} ${followUp!.dueOn}`]);
    expect(kinds(life)).toContain('make-follow-up');
  });

  it('are not asked by a version that does not, and not once the conversation took place', () => {
    const old = outcomeAgreed(sessionHeld(sessionArranged(safe(prepared(), HARMED), SESSION))).until(
      '2026-07-01T12:00:00.000Z',
    );
    expect(told(old, 'survey')).toEqual([]);
    const life = outcomeAgreed(sessionHeld(sessionArranged(safe(ready(writing(false)), HARMED), SESSION)));
    untilDue(life, 'survey');
    const message = due(life, 'survey');
    expect(wanted(life, message)).toBe(true);
    life.do('record-follow-up', { followUp: message.occurrence, satisfied: null, wouldRecommend: null, ...T });
    expect(wanted(life, message)).toBe(false);
  });
});

describe('a complaint', () => {
  it('is acknowledged in writing where its maker can be written to, and then no task asks for it', () => {
    const life = complaint(safe(ready(), HARMED));
    expect(told(life, 'complaint-acknowledged')).toMatchObject([
      { participant: HARMED, occurrence: life.case.complaints[0]!.id },
    ]);
    expect(kinds(life)).not.toContain('acknowledge-complaint');
  });

  it.each<[string, () => Life]>([
    ['who cannot be written to', () => complaint(ready())],
    ['outside the case', () => complaint(ready(), null)],
    ['who has left', () => complaint(leaves(safe(ready(), HARMED), HARMED))],
    ['in a case that is held', () => complaint(hold(safe(ready(), HARMED)))],
    ['by a version that does not write', () => complaint(safe(prepared(), HARMED))],
  ])('of someone %s is acknowledged by the supervisor', (_who, start) => {
    const life = start();
    expect(told(life, 'complaint-acknowledged')).toEqual([]);
    expect(kinds(life)).toContain('acknowledge-complaint');
  });

  it('is acknowledged by the supervisor where the message did not go, for whatever reason', () => {
    const unsent = (life: Life, why: 'no-address' | 'withdrawn') => {
      const { id } = due(life, 'complaint-acknowledged');
      return life.do('record-reminder', { reminder: id, outcome: 'not-sent', channel: null, why });
    };
    const start = () => complaint(safe(ready(writing(false)), HARMED));
    const unconsenting = start().do('withdraw-consent', { participant: HARMED, purpose: 'participation', ...T });
    const gone = unsent(leaves(start(), HARMED), 'withdrawn');
    for (const life of [unsent(start(), 'no-address'), gone, unconsenting]) {
      expect(life.case.tasks.filter(({ kind }) => kind === 'acknowledge-complaint')).toMatchObject([
        { role: 'supervisor', participant: HARMED },
      ]);
      expect(kinds(life)).not.toContain('phone-reminder');
    }
  });

  it('is not acknowledged any more once it is answered, but also to someone who would not take part', () => {
    const unwilling = safe(ready(writing(false)), HARMED);
    unwilling.do('record-requirement', { ...finding, participant: HARMED, requirement: 'willingness', met: false });
    const life = complaint(unwilling);
    const message = due(life, 'complaint-acknowledged');
    expect(wanted(life, message)).toBe(true);
    life.do('answer-complaint', { complaint: life.case.complaints[0]!.id, outcome: 'upheld', ...T });
    expect(wanted(life, message)).toBe(false);
  });
});

describe('with the end of a case', () => {
  const MESSAGES: readonly Purpose[] = [
    ...(['session-cancellation', 'message-acknowledged', 'survey', 'amends-due', 'letter-waiting', 'nudge'] as const),
  ];
  /** A case with a message of each purpose that has not ended, which is then closed. */
  const closed = (outcome: 'completed' | 'not-proceeding') => {
    const life = outcomeAgreed(sessionHeld(sessionArranged(safe(ready(writing(false)), HARMED), SESSION)));
    life.do('record-amends', { item: life.case.agreement!.items[0]!.id, state: 'done', nextDueOn: null, ...T });
    for (const { id } of life.case.followUps)
      life.do('record-follow-up', { followUp: id, satisfied: null, wouldRecommend: null, ...T });
    const [first] = life.case.reminders;
    const [followUp] = life.case.followUps;
    life.theCase = {
      ...life.case,
      sessions: [{ ...life.case.sessions[0]!, outcome: 'cancelled', startsAt: '2027-01-04T10:00:00.000Z' }],
      reminders: MESSAGES.map((purpose, place) => ({
        ...(first ?? { ...due(life, 'session') }),
        ...{ id: `message-${place}`, participant: HARMED, purpose },
        occurrence: purpose === 'survey' ? followUp!.id : life.case.sessions[0]!.id,
      })),
    };
    const reason = outcome === 'completed' ? null : ('too-soon' as const);
    return life.do('close', { outcome, reason, ...T });
  };
  const left = (life: Life) => life.case.reminders.filter((each) => wanted(life, each)).map(({ purpose }) => purpose);

  it('go on alone that a session is cancelled, that their message came in, and, where it is complete, the questions', () => {
    expect(left(closed('completed'))).toEqual(['session-cancellation', 'message-acknowledged', 'survey']);
    expect(left(closed('not-proceeding'))).toEqual(['session-cancellation', 'message-acknowledged']);
    expect(closed('not-proceeding').case.reminders).toHaveLength(2);
  });

  it('a complaint that comes afterwards is acknowledged', () => {
    const life = complaint(closed('completed'));
    expect(wanted(life, due(life, 'complaint-acknowledged'))).toBe(true);
  });
});

test('an occurrence that is sent again by hand is the same occasion', () => {
  expect([occurrenceWithout('session-4/7~2'), occurrenceWithout('wait-4-1')]).toEqual(['session-4/7', 'wait-4-1']);
  const { theCase } = sessionArranged();
  const { id } = theCase!.sessions[0]!;
  expect([`${id}/7~3`, `${id}~2`, id, `${id}1`, `${id}-1/7`].map((each) => sessionOf(theCase!, each)?.id)).toEqual([
    ...[id, id, id],
    undefined,
    undefined,
  ]);
});

test('a readiness date and a nudge are wanted while that very wait lasts', () => {
  const life = waitingUntil(assigned(new Life(undefined, PROFILE, false)), '2026-05-04');
  while (life.case.reminders.length === 0) life.untilNextDeadline();
  const message = due(life, 'readiness-date');
  expect(wanted(life, message)).toBe(true);
  expect(wanted(life, { ...message, occurrence: `${message.occurrence}~2` })).toBe(true);
  expect(wanted(life, { ...message, occurrence: `${message.occurrence}0` })).toBe(false);
  expect(wanted(life.do('end-wait', { participant: HARMED, reason: 'changed-mind', ...T }), message)).toBe(false);
});

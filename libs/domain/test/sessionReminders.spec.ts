import { type CaseEvent, type CommandPayloads, type Instant, timeOf, upcastCase, upcastEvent } from '../src/index.js';
import { HARMED, Life, prepared, RESPONSIBLE, sessionArranged, sessionResult, SUPPORTER, WRITING } from './lives.js';
import { days, due, ready, safe, SESSION, told, untilDue, wanted, writing } from './messages.js';
import { T } from './situations.js';

const moving = (life: Life, startsAt: Instant) =>
  life.do('reschedule-session', {
    session: life.case.sessions[0]!.id,
    startsAt,
    endsAt: startsAt.replace(':00:00.', ':30:00.'),
    venue: null,
    neutral: false,
    byWhom: 'service',
    who: null,
    reason: 'ill',
    ...T,
  } as CommandPayloads['reschedule-session']);
describe('a session is reminded of', () => {
  it('7 days and 1 day before, each once, and who cannot be written to is phoned before the last', () => {
    const life = sessionArranged(safe(ready(), HARMED, SUPPORTER), SESSION);
    const { id } = life.case.sessions[0]!;
    life.until(SESSION);
    expect(days(life, 'session')).toEqual([
      `${HARMED} ${id}/7 2026-04-07`,
      `${SUPPORTER} ${id}/7 2026-04-07`,
      `${HARMED} ${id}/1 2026-04-13`,
      `${RESPONSIBLE} ${id}/1 2026-04-13`,
      `${SUPPORTER} ${id}/1 2026-04-13`,
    ]);
    for (const { at } of told(life, 'session')) expect(timeOf(at) >= '09:00' && timeOf(at) < '09:20').toBe(true);
  });

  it('on the working day before, where that day is none', () => {
    const life = sessionArranged(safe(ready(), HARMED), '2026-04-13T13:00:00.000Z');
    expect(life.case.sessions[0]!.reminders).toEqual([
      { days: 7, at: '2026-04-02T08:00:00.000Z', remindedAt: null },
      { days: 1, at: '2026-04-10T08:00:00.000Z', remindedAt: null },
    ]);
  });

  it('once where both would fall on one day, and only of what is still ahead', () => {
    const both = { ...WRITING, messages: { ...WRITING.messages!, sessionDaysBefore: [2, 1, 3] } };
    const over = sessionArranged(ready(new Life(undefined, both)), '2026-04-13T13:00:00.000Z');
    expect(over.case.sessions[0]!.reminders.map((each) => each.days)).toEqual([1]);
    const soon = sessionArranged(ready(), '2026-03-05T13:00:00.000Z');
    expect(soon.case.sessions[0]!.reminders.map((each) => each.days)).toEqual([1]);
    expect(sessionArranged(ready(), '2026-03-02T16:00:00.000Z').case.sessions[0]!.reminders).toEqual([]);
  });

  it('anew when it is moved, and of the old time no more', () => {
    const life = untilDue(sessionArranged(safe(ready(writing(false)), HARMED), SESSION), 'session');
    const before = due(life, 'session');
    expect(wanted(life, before)).toBe(true);
    moving(life, '2026-05-12T13:00:00.000Z');
    expect(wanted(life, before)).toBe(false);
    expect(life.case.reminders.map(({ id }) => id)).not.toContain(before.id);
    life.until('2026-05-12T13:00:00.000Z');
    expect(days(life, 'session').filter((each) => each.includes('-1/'))).toEqual([
      `${HARMED} ${before.occurrence.replace('/7', '-1/7')} 2026-05-05`,
      ...[HARMED, RESPONSIBLE, SUPPORTER].map((who) => `${who} ${before.occurrence.replace('/7', '-1/1')} 2026-05-11`),
    ]);
  });

  it('by the nearer reminder alone, where time passed late or the earlier one was put off until then', () => {
    const late = sessionArranged(safe(ready(), HARMED), SESSION);
    late.now = '2026-04-13T09:00:00.000Z';
    late.do('time-passed', { due: late.now });
    expect(days(late, 'session').map((each) => each.slice(-12))).toEqual(Array(3).fill('1 2026-04-13'));
    const putOff = untilDue(sessionArranged(safe(ready(writing(false)), HARMED), SESSION), 'session');
    const earlier = due(putOff, 'session');
    expect(wanted(putOff, earlier, '2026-04-12T22:00:00.000Z')).toBe(true);
    expect(wanted(putOff, earlier, '2026-04-12T23:00:00.000Z')).toBe(false);
    untilDue(putOff.until('2026-04-13T08:00:00.000Z'), 'session');
    expect(wanted(putOff, putOff.case.reminders.at(-1)!)).toBe(true);
  });

  it('not once it has begun, nor where it is cancelled, also when sent again by hand', () => {
    const life = sessionArranged(safe(ready(writing(false)), HARMED), SESSION).until('2026-04-13T08:00:00.000Z');
    untilDue(life, 'session');
    const again = { ...life.case.reminders.at(-1)!, occurrence: `${life.case.sessions[0]!.id}/1~2` };
    expect(wanted(life, again)).toBe(true);
    expect(wanted(life, again, SESSION)).toBe(false);
    life.do('record-session', sessionResult(life, 'cancelled'));
    expect(wanted(life, again)).toBe(false);
    const begun = sessionArranged(safe(ready(), HARMED), SESSION);
    begun.now = '2026-04-14T14:00:00.000Z';
    expect(days(begun.do('time-passed', { due: SESSION }), 'session')).toEqual([]);
  });

  it('once, working days before, by versions that say nothing of it', () => {
    const life = sessionArranged(safe(prepared(), HARMED), '2026-04-13T13:00:00.000Z').until(
      '2026-04-13T13:00:00.000Z',
    );
    const { id } = life.case.sessions[0]!;
    expect(days(life, 'session')).toEqual([HARMED, RESPONSIBLE, SUPPORTER].map((who) => `${who} ${id}/3 2026-04-10`));
  });

  it('as it was told before there were several', () => {
    const { data, ...event } = sessionArranged(ready(), SESSION).of('session-arranged')[0]!;
    const { reminders: _r, ...old } = data as Record<string, unknown>;
    const remindAt = '2026-04-10T08:00:00.000Z';
    const read = (type: string, v: number, more: object) =>
      upcastEvent({ ...event, type, v, data: { ...old, ...more } } as unknown as CaseEvent).data;
    for (const [type, v] of [
      ['session-arranged', 3],
      ['session-moved', 1],
    ] as const) {
      expect(read(type, v, { remindAt })).toMatchObject({ reminders: [{ days: 4, at: remindAt }] });
      expect(read(type, v, { remindAt: null })).toMatchObject({ reminders: [] });
    }
    expect(read('session-reminded', 1, {})).toMatchObject({ days: null });
    const { theCase } = sessionArranged(ready(), SESSION);
    const stored = { ...theCase!, sessions: [{ ...old, moved: 0, remindAt, remindedAt: remindAt }] } as never;
    expect(upcastCase(3, stored).sessions[0]).toMatchObject({
      reminders: [{ days: 4, at: remindAt, remindedAt: remindAt }],
    });
  });
});

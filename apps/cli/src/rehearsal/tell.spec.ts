import type { TimelineEntry } from '@whenready/contracts';
import { Teller } from './tell.js';

const people = [
  {
    id: 'p1',
    name: 'Maureen Tully',
    spokesperson: null,
    email: null,
    phone: null,
    address: null,
    wordsToAvoid: null,
    checkWordAgreed: false,
    whyWaiting: null,
    clockDays: null,
  },
];
const entry = (type: string, what: string, data: unknown, name: string | null): TimelineEntry => ({
  revision: 1,
  type,
  what,
  at: '2027-03-02T10:00:00.000Z',
  by: name ? { kind: 'staff', name, role: 'coordinator' } : { kind: 'system', name: 'Whenready', role: null },
  text: null,
  data,
});

describe('the story line by line', () => {
  it('says when, who, what and about whom', () => {
    const [line] = new Teller({ people }).lines([
      entry('person-prepared', 'Prepared', { participant: 'p1' }, 'Priya Nair'),
    ]);
    expect(line).toBe(' 2 Mar 2027  Priya Nair        Prepared — Maureen Tully');
  });

  it('says to whom a reminder went, and marks it', () => {
    const lines = new Teller({ people }).lines([
      entry('reminder-due', 'Reminder due', { id: 'r1', participant: 'p1' }, null),
      entry('reminder-recorded', 'Reminder sent by email', { id: 'r1', outcome: 'sent' }, null),
    ]);
    expect(lines).toEqual([' 2 Mar 2027  by itself         ✉ Reminder sent by email — Maureen Tully']);
  });

  it('leaves the machinery out', () => {
    expect(new Teller({ people }).lines([entry('clock-turned', 'The wait is theirs', {}, null)])).toEqual([]);
  });
});

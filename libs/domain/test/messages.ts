import { type CaseEvent, dayOf, type DueReminder, isStillWanted, type Purpose } from '../src/index.js';
import { assigned, eligible, Life, prepared, WRITING } from './lives.js';
import { T } from './situations.js';

/** Tuesday 14 April 2026 at 2pm. */
export const SESSION = '2026-04-14T13:00:00.000Z';

export const writing = (sending = true) => new Life(undefined, WRITING, sending);
export const ready = (life = writing()) => prepared(eligible(assigned(life)));
export const safe = (life: Life, ...people: string[]) => {
  for (const participant of people) life.do('record-contact-safety', { participant, channel: 'email', safety: 'safe' });
  return life;
};
export const told = (life: Life, of: Purpose) =>
  life
    .of('reminder-due')
    .map(({ data, at }) => ({ ...(data as Extract<CaseEvent, { type: 'reminder-due' }>['data']), at }))
    .filter(({ purpose }) => purpose === of);
export const days = (life: Life, of: Purpose) =>
  told(life, of).map(({ participant, occurrence, at }) => `${participant} ${occurrence} ${dayOf(at)}`);
export const kinds = (life: Life) => life.case.tasks.map(({ kind }) => kind);
export const hold = (life: Life) => life.do('hold', { kind: 'safety', reviewOn: null, ...T });
export const leaves = (life: Life, participant: string) =>
  life.do('withdraw', { participant, reason: 'changed-mind', ...T });
/** Lives until a message of a purpose falls due, which nobody sends. */
export const untilDue = (life: Life, of: Purpose): Life => {
  while (!due(life, of)) life.untilNextDeadline();
  return life;
};
/** The message of a purpose that has not ended, and whether it is still wanted. */
export const due = (life: Life, of: Purpose): DueReminder => life.case.reminders.find(({ purpose }) => purpose === of)!;
export const wanted = (life: Life, reminder: DueReminder, now = life.now) => isStillWanted(life.case, reminder, now);

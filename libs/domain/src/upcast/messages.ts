import { dayOf, daysBetween } from '../calendar/index.js';
import type { Instant } from '../calendar/types.js';
import type { Case } from '../case.js';
import type { Agreement, Session } from '../communicating.js';
import type { CaseEvent } from '../events.js';

interface OldReminder {
  readonly startsAt: Instant;
  readonly remindAt: Instant | null;
}

type OldSession = Omit<Session, 'reminders'> & OldReminder & { readonly remindedAt: Instant | null };

/** Before version 4 attendees were reminded of a session once, nobody of their amends, and no reader of a letter. */
export const withMessages = (theCase: Case): Case => ({
  ...theCase,
  sessions: (theCase.sessions as unknown as OldSession[]).map(remindedOf),
  letters: theCase.letters.map((letter) => ({ ...letter, waitingToldAt: letter.waitingToldAt ?? null })),
  agreement: theCase.agreement && withDues(theCase.agreement),
});

const withDues = (agreement: Agreement): Agreement => ({
  ...agreement,
  items: agreement.items.map((item) => ({ ...item, dueSince: item.dueSince ?? agreement.agreedAt, remindedAt: null })),
});

const remindedOf = ({ remindAt, remindedAt, ...session }: OldSession): Session => ({
  ...session,
  reminders: planned({ startsAt: session.startsAt, remindAt }).map((each) => ({ ...each, remindedAt })),
});

const planned = ({ startsAt, remindAt }: OldReminder) =>
  remindAt ? [{ days: daysBetween(dayOf(remindAt), dayOf(startsAt)), at: remindAt }] : [];

/** Before that version, an event of a session's time told of one reminder, or of none. */
export function withReminders(event: CaseEvent): CaseEvent {
  const { remindAt, ...data } = event.data as unknown as OldReminder;
  const reminders = planned({ startsAt: data.startsAt, remindAt });
  return { ...event, v: event.v + 1, data: { ...data, reminders } } as unknown as CaseEvent;
}

import { plusMinutes } from '@whenready/domain';
import { arranged, eligible, HARMED, note, prepared } from './beginnings.js';
import { plan } from './outcomes.js';
import type { Story } from './story.js';

const waiting = async (story: Story, days: number): Promise<void> => {
  const until = { kind: 'date' as const, date: story.daysAhead(days).slice(0, 10) };
  const how = { contactBy: 'email' as const, by: null, avoid: [], reviewOn: null, ...note };
  await story.give('record-contact-safety', { participant: HARMED, channel: 'sms', safety: 'safe' });
  await story.give('record-contact-safety', { participant: HARMED, channel: 'email', safety: 'safe' });
  await story.give('agree-wait', { participant: HARMED, until, ...how });
};

/** Waits until something of a kind is in the journal. */
async function happens(story: Story, type: string, times = 1): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = story.journal.eventsOf(story.caseId).filter((event) => event.type === type);
    if (found.length >= times) return story.caughtUp();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It did not come to ${type}`);
}

/** A message that is put off, finds no provider, is handed over, does not arrive, and arrives in the next channel. */
async function messageFollowed(story: Story): Promise<void> {
  await eligible(story);
  plan(
    story.caseId,
    ({ now }) => ({ outcome: 'postponed', channel: null, why: 'outside-safe-hours', until: plusMinutes(now, 180) }),
    () => ({ outcome: 'postponed', channel: 'sms', why: 'provider-away', until: null }),
    () => ({ outcome: 'handed', channel: 'sms', why: null }),
    () => ({ outcome: 'handed', channel: 'email', why: null }),
  );
  await waiting(story, 20);
  await story.daysPass(23);
  await happens(story, 'reminder-handed');
  const reminder = story.case.reminders[0]!.id;
  const told = { reminder, participant: HARMED };
  await story.tell('record-receipt', { ...told, channel: 'sms', receipt: 'bad-address' });
  await happens(story, 'reminder-handed', 2);
  await story.tell('record-receipt', { ...told, channel: 'email', receipt: 'delivered' });
  await story.give('mark-ready', { participant: HARMED });
}

/** A message of which nobody hears any more, so that a person settles it. */
async function receiptMissed(story: Story): Promise<void> {
  await eligible(story);
  plan(story.caseId, () => ({ outcome: 'handed', channel: 'sms', why: null }));
  await waiting(story, 20);
  await story.daysPass(30);
  await happens(story, 'reminder-recorded');
}

/** Someone answers that they are ready, and later, with a session ahead, asks for no more messages. */
async function answeredAndStopped(story: Story): Promise<void> {
  await prepared(story);
  await waiting(story, 20);
  await story.daysPass(24);
  await story.tell('record-answer', { participant: HARMED, answer: 'a1', said: 'ready', until: null, how: 'link' });
  await story.give('mark-ready', { participant: HARMED });
  await arranged(story, 21);
  await story.tell('record-answer', { participant: HARMED, answer: 'a2', said: 'stop', until: null, how: 'text' });
  await story.daysPass(22);
}

/** What becomes of messages, and of the answers to them. */
export const MESSAGES = {
  'message-followed': messageFollowed,
  'receipt-missed': receiptMissed,
  'answered-and-stopped': answeredAndStopped,
};

import { arranged, HARMED, heldWithEveryone, prepared, RESPONSIBLE } from './paths.js';
import type { Story } from './story.js';

const note = { textId: null } as const;

/** A session that is moved twice and starts, is stopped in the middle, and is followed by one that a hold cancels. */
export async function sessionMoved(story: Story): Promise<void> {
  await prepared(story);
  await story.give('record-contact-safety', { participant: HARMED, channel: 'email', safety: 'safe' });
  const session = await arranged(story, 21);
  for (const days of [28, 35]) {
    const startsAt = `${story.daysAhead(days).slice(0, 10)}T14:00:00.000Z`;
    const said = { byWhom: 'participant', who: HARMED, reason: 'ill' } as const;
    const to = { startsAt, endsAt: startsAt.replace('T14', 'T15'), venue: null, neutral: false };
    await story.give('reschedule-session', { session, ...to, ...said, ...note });
    await story.daysPass(4);
  }
  await story.daysPass(32);
  await story.give('start-session', { session, present: [HARMED, RESPONSIBLE] });
  const stopped = { outcome: 'stopped', byWhom: 'facilitator', reason: 'distress', minutes: 20 } as const;
  await story.give('record-session', { ...heldWithEveryone(session), ...stopped });
  await arranged(story, 40);
  await story.daysPass(4);
  await story.give('hold', { kind: 'outside', reviewOn: null, ...note });
  await story.daysPass(4);
}

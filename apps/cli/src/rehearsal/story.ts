import type { Track } from '@whenready/domain';
import { meetRequirements } from '../play/steps.js';
import type { Rehearsal } from './rehearsal.js';

interface Cast {
  readonly harmed: string;
  readonly responsible: string;
  readonly coordinator: string;
}

/** Fourteen months: a referral, two kinds of waiting, a meeting, amends and follow-up. */
export async function tellStory(story: Rehearsal, coordinator: string): Promise<void> {
  const { tracks } = (await story.view()).case;
  const cast = { harmed: idOf(tracks, 'person-harmed'), responsible: idOf(tracks, 'person-responsible'), coordinator };
  await referral(story, cast);
  await notReadyUntilADate(story, cast);
  await notReadyUntilSheCalls(story, cast);
  await preparation(story);
  await meeting(story, cast);
  await amends(story, cast);
  await followUp(story);
}

async function referral(story: Rehearsal, { harmed, responsible, coordinator }: Cast): Promise<void> {
  story.chapter('Referral');
  await story.tell();
  await story.until(1);
  await story.does('accept', {});
  await story.does('assign', { coordinator });
  await story.does('record-contact-safety', { participant: harmed, channel: 'email', safety: 'safe' });
  await story.does('record-contact-safety', { participant: responsible, channel: 'email', safety: 'safe' });
}

async function notReadyUntilADate(story: Rehearsal, { harmed }: Cast): Promise<void> {
  await story.until(6);
  await meetRequirements(story.player, story.day(5), harmed);
  story.chapter('She is not ready: ask me again in four months');
  await story.until(9);
  await story.does('agree-wait', {
    participant: harmed,
    until: { kind: 'date', date: story.day(120) },
    contactBy: 'email',
    note: 'Wants to get the shop through the summer first.',
  });
  await story.until(96);
  await story.doTask('review-wait', 'Looked at it in supervision; nothing has changed.');
  await story.until(122);
}

async function notReadyUntilSheCalls(story: Rehearsal, { harmed }: Cast): Promise<void> {
  story.chapter('Not yet: I will call you, but do ask now and then');
  await story.until(123);
  await story.does('agree-wait', {
    participant: harmed,
    until: { kind: 'open', nudgeEveryDays: 35, nudgesAtMost: 3 },
    contactBy: 'email',
    note: 'Came to the phone at once. Not yet; will ring us, and is glad of an email now and then.',
  });
  await story.until(200);
}

async function preparation(story: Rehearsal): Promise<void> {
  story.chapter('She rings: I am ready');
  const { tracks } = (await story.view()).case;
  const [waiting] = tracks.filter(({ wait }) => wait);
  if (waiting) await story.does('mark-ready', { participant: waiting.id });
  await story.until(204);
  await meetRequirements(story.player, story.day(203));
  await story.does('decide-eligibility', { outcome: 'eligible' });
  story.chapter('Preparation');
  for (const [at, track] of (await story.player.mains()).entries()) {
    await story.until(210 + 5 * at);
    await story.does('record-preparation', {
      participant: track.id,
      topics: ['what-rj-is', 'what-to-say-ask-hear', 'fears-and-risks', 'supporters', 'wishes-about-format'],
      prepared: true,
    });
  }
}

async function meeting(story: Rehearsal, { coordinator }: Cast): Promise<void> {
  story.chapter('They meet');
  await story.until(220);
  const { tracks } = (await story.view()).case;
  await story.does('arrange-session', {
    format: 'face-to-face',
    ...story.afternoon(240),
    lead: coordinator,
    attendees: tracks.map(({ id }) => id),
    note: 'The upstairs room of the library; two doors.',
  });
  await story.until(239);
  await story.doTask('phone-reminder', 'Rang instead; she will be there.');
  await story.until(240, '16:00');
  const [session] = (await story.view()).case.sessions;
  if (session) await story.does('record-session', { session: session.id, outcome: 'held' });
}

async function amends(story: Rehearsal, { responsible }: Cast): Promise<void> {
  story.chapter('What they agreed');
  await story.does('record-agreement', {
    items: [
      { kind: 'apology', by: responsible, dueOn: story.day(254) },
      { kind: 'voluntary-work', by: responsible, dueOn: story.day(300) },
    ],
  });
  await story.until(256);
  await amendsDone(story, 'He read it to her on the phone.');
  await followUpsMade(story, 286);
  await story.until(304);
  await amendsDone(story, 'Thirty hours at the community garden.');
}

async function followUp(story: Rehearsal): Promise<void> {
  story.chapter('Follow-up');
  await followUpsMade(story, 426);
  await story.does('close', { outcome: 'completed' });
}

async function amendsDone(story: Rehearsal, note: string): Promise<void> {
  const items = (await story.view()).case.agreement?.items ?? [];
  const asked = items.find(({ state, askedAt }) => state === 'open' && askedAt !== null);
  if (asked) await story.does('record-amends', { item: asked.id, state: 'done', note });
}

async function followUpsMade(story: Rehearsal, days: number): Promise<void> {
  await story.until(days);
  const asked = (await story.view()).case.followUps.filter(({ askedAt, done }) => askedAt !== null && !done);
  for (const one of asked)
    await story.does('record-follow-up', { followUp: one.id, satisfied: true, wouldRecommend: true });
}

const idOf = (tracks: readonly Track[], role: Track['role']): string =>
  tracks.find((track) => track.role === role)?.id ?? '';

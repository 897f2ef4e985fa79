import type { Track } from '@whenready/domain';
import { meetRequirements, prepared } from '../play/steps.js';
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
  await eligibility(story, cast);
  await notReadyUntilADate(story, cast);
  await notReadyUntilSheCalls(story, cast);
  await ready(story, cast);
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

async function eligibility(story: Rehearsal, { responsible }: Cast): Promise<void> {
  story.chapter('Eligibility, and the first preparation');
  await story.until(8);
  await meetRequirements(story.player, story.day(7));
  await story.does('decide-eligibility', { outcome: 'eligible' });
  await story.until(15);
  await story.does('record-preparation', prepared(responsible));
}

async function notReadyUntilADate(story: Rehearsal, { harmed }: Cast): Promise<void> {
  story.chapter('She is not ready: ask me again in four months');
  await story.until(18);
  await story.does('agree-wait', {
    participant: harmed,
    until: { kind: 'date', date: story.day(120) },
    contactBy: 'email',
    note: 'Wants to get the shop through the summer first.',
  });
  const { wait } = (await story.view()).case.tracks.find(({ id }) => id === harmed) ?? {};
  if (wait) await story.untilDay(wait.reviewOn);
  await story.doTask('review-wait', 'Looked at it in supervision; nothing has changed.');
  await story.until(120);
}

async function notReadyUntilSheCalls(story: Rehearsal, { harmed }: Cast): Promise<void> {
  story.chapter('Not yet: I will call you, but do ask now and then');
  await story.until(121);
  await story.does('agree-wait', {
    participant: harmed,
    until: { kind: 'open', nudgeEveryDays: 35, nudgesAtMost: 3 },
    contactBy: 'email',
    note: 'Came to the phone at once. Not yet; will ring us, and is glad of an email now and then.',
  });
  await story.until(200);
}

async function ready(story: Rehearsal, { harmed }: Cast): Promise<void> {
  story.chapter('She rings: I am ready');
  await story.does('mark-ready', { participant: harmed });
  await story.until(207);
  await story.does('record-preparation', prepared(harmed));
}

async function meeting(story: Rehearsal, { coordinator }: Cast): Promise<void> {
  story.chapter('They meet');
  await story.until(212);
  const { tracks } = (await story.view()).case;
  const attendees = tracks.map(({ id }) => id);
  await story.does('arrange-session', {
    format: 'face-to-face',
    ...(await story.freeAfternoon(240, coordinator)),
    lead: coordinator,
    attendees,
    note: 'The room has two doors.',
  });
  await story.until(239);
  await story.doTask('phone-reminder', 'Rang instead; she will be there.');
  await story.until(240, '16:00');
  const [session] = (await story.view()).case.sessions;
  if (!session) return;
  await story.does('record-session', {
    session: session.id,
    outcome: 'held',
    attendance: attendees.map((participant) => ({ participant, attended: 'attended', reason: null })),
    minutes: 75,
  });
}

async function amends(story: Rehearsal, { responsible }: Cast): Promise<void> {
  story.chapter('What they agreed');
  await story.does('record-agreement', {
    items: [
      { kind: 'apology', by: responsible, dueOn: story.day(254) },
      { kind: 'voluntary-work', by: responsible, dueOn: story.day(300) },
    ],
  });
  await amendsDone(story, 'He read it to her on the phone.');
  await followUpsMade(story);
  await amendsDone(story, 'Thirty hours at the community garden.');
}

async function followUp(story: Rehearsal): Promise<void> {
  story.chapter('Follow-up');
  await followUpsMade(story);
  await story.does('close', { outcome: 'completed' });
}

/** The next agreed item falls due, is asked about, and is done. */
async function amendsDone(story: Rehearsal, note: string): Promise<void> {
  const items = (await story.view()).case.agreement?.items ?? [];
  const [next] = items.filter(({ state }) => state === 'open').sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  if (!next) return;
  await story.untilDay(next.dueOn);
  await story.does('record-amends', { item: next.id, state: 'done', note });
}

/** The next follow-ups fall due and are made, with everyone. */
async function followUpsMade(story: Rehearsal): Promise<void> {
  const open = (await story.view()).case.followUps.filter(({ done }) => !done);
  const [first] = open.map(({ dueOn }) => dueOn).sort();
  if (!first) return;
  await story.untilDay(first);
  for (const { id } of open.filter(({ dueOn }) => dueOn === first))
    await story.does('record-follow-up', { followUp: id, satisfied: true, wouldRecommend: true });
}

const idOf = (tracks: readonly Track[], role: Track['role']): string =>
  tracks.find((track) => track.role === role)?.id ?? '';

import { SNAPSHOT_VERSION } from '@whenready/domain';
import { decisionProfile, loadProfiles, profileByCode } from '@whenready/profiles';
import type { Story } from './story.js';

export const HARMED = 'p-harmed';
export const RESPONSIBLE = 'p-responsible';
const WILTSHIRE = decisionProfile(profileByCode(loadProfiles(), 'wiltshire')!);
const note = { textId: null } as const;

async function referred(story: Story): Promise<void> {
  await story.open('refer', {
    ...note,
    caseId: story.caseId,
    reference: 'GLO-2026-0001',
    facts: {
      startedBy: 'person-harmed',
      channel: 'phone',
      referrerKind: 'statutory',
      setting: 'criminal-justice',
      justiceStage: 'convicted-awaiting-sentence',
      sensitivities: [],
      council: 'stroud',
    },
    participants: [
      { id: HARMED, role: 'person-harmed', supports: null },
      { id: RESPONSIBLE, role: 'person-responsible', supports: null },
    ],
  });
}

/** Referred, accepted, and with a coordinator. */
export async function accepted(story: Story): Promise<void> {
  await referred(story);
  await story.give('accept', {});
  await story.give('assign', { coordinator: 'staff-1' });
}

async function eligible(story: Story): Promise<void> {
  await accepted(story);
  const on = story.daysAhead(0).slice(0, 10);
  const found = { met: true, evidence: 'conversation', on, ...note } as const;
  await story.give('record-requirement', { participant: RESPONSIBLE, requirement: 'responsibility', ...found });
  for (const participant of [HARMED, RESPONSIBLE]) {
    await story.give('record-requirement', { participant, requirement: 'willingness', ...found });
    await story.give('record-requirement', { participant, requirement: 'safety', ...found });
  }
  await story.give('decide-eligibility', { outcome: 'eligible', reasons: [], ...note });
}

export async function prepared(story: Story): Promise<void> {
  await eligible(story);
  const on = story.daysAhead(0).slice(0, 10);
  const consent = { purpose: 'participation', how: 'written', witness: null, on, guardian: false, ...note } as const;
  for (const participant of [HARMED, RESPONSIBLE]) {
    await story.give('record-consent', { participant, ...consent });
    await story.give('record-preparation', { participant, topics: ['first-contact'], prepared: true, ...note });
  }
}

export async function arranged(story: Story, daysAhead: number): Promise<string> {
  const startsAt = `${story.daysAhead(daysAhead).slice(0, 10)}T14:00:00.000Z`;
  const endsAt = startsAt.replace('T14', 'T15');
  const attendees = [HARMED, RESPONSIBLE];
  await story.give('arrange-session', {
    format: 'face-to-face',
    startsAt,
    endsAt,
    lead: 'staff-1',
    coFacilitators: [],
    attendees,
    venue: 'library',
    neutral: true,
    ...note,
  });
  return story.case.sessions.at(-1)!.id;
}

export const heldWithEveryone = (session: string) => ({
  session,
  outcome: 'held' as const,
  attendance: [HARMED, RESPONSIBLE].map((participant) => ({
    participant,
    attended: 'attended' as const,
    reason: null,
  })),
  ...{ byWhom: null, who: null, reason: null, minutes: 90 },
  ...note,
});

async function ended(story: Story): Promise<void> {
  await story.handle.result();
}

/** From referral to follow-up, with a reminder before the session, amends that are asked about, and a good end. */
async function wholeLife(story: Story): Promise<void> {
  await prepared(story);
  await story.give('record-contact-safety', { participant: HARMED, channel: 'email', safety: 'safe' });
  const session = await arranged(story, 21);
  await story.daysPass(23);
  await story.give('record-session', heldWithEveryone(session));
  const dueOn = story.daysAhead(14).slice(0, 10);
  await story.give('record-agreement', { items: [{ kind: 'apology', by: RESPONSIBLE, dueOn }], ...note });
  await story.daysPass(60);
  const item = story.case.agreement!.items[0]!.id;
  await story.give('record-amends', { item, state: 'done', nextDueOn: null, ...note });
  for (const followUp of story.case.followUps.filter((each) => !each.done))
    await story.give('record-follow-up', { followUp: followUp.id, satisfied: true, wouldRecommend: null, ...note });
  await story.give('close', { outcome: 'completed', reason: null, ...note });
  await ended(story);
}

/** A wait until a date, interrupted by a nearer one; the day comes, the person is ready. */
async function waitInterrupted(story: Story): Promise<void> {
  await eligible(story);
  const wait = { participant: HARMED, contactBy: 'email' as const, by: null, avoid: [], reviewOn: null, ...note };
  await story.give('record-contact-safety', { participant: HARMED, channel: 'email', safety: 'safe' });
  await story.give('agree-wait', { ...wait, until: { kind: 'date', date: story.daysAhead(300).slice(0, 10) } });
  await story.daysPass(10);
  await story.give('agree-wait', { ...wait, until: { kind: 'date', date: story.daysAhead(20).slice(0, 10) } });
  await story.daysPass(30);
  await story.give('mark-ready', { participant: HARMED });
}

/** An open-ended wait with its nudges, over more than one page of ninety days; a hold; and no further. */
async function longWait(story: Story): Promise<void> {
  await accepted(story);
  const until = { kind: 'open', nudgeEveryDays: 60, nudgesAtMost: 2 } as const;
  await story.give('agree-wait', {
    participant: HARMED,
    until,
    contactBy: 'phone',
    by: null,
    avoid: [],
    reviewOn: null,
    ...note,
  });
  await story.daysPass(200);
  await story.give('hold', { kind: 'outside', reviewOn: null, ...note });
  await story.daysPass(50);
  await story.give('resume', {});
  await story.give('withdraw', { participant: HARMED, reason: 'changed-mind', ...note });
  await story.give('close', { outcome: 'not-proceeding', reason: 'changed-mind', ...note });
  await ended(story);
}

/** A letter instead of a meeting; before that a session that a hold cancels, so that the case steps back. */
async function letterAfterStepBack(story: Story): Promise<void> {
  await prepared(story);
  await arranged(story, 30);
  await story.give('hold', { kind: 'outside', reviewOn: null, ...note });
  await story.give('resume', {});
  const letter = await held(story);
  await story.daysPass(20);
  await story.give('ask-for-letter', { letter, ...note });
  await story.give('release-letter', { letter, ...note });
  await story.give('record-agreement', { items: [], ...note });
}

/** A letter of apology, drafted, checked and held; gives its id. */
async function held(story: Story): Promise<string> {
  const { kind, from, to, replyTo } = { kind: 'apology', from: RESPONSIBLE, to: HARMED, replyTo: null } as const;
  await story.give('begin-letter', { kind, from, to, replyTo, ...note });
  const letter = story.case.letters.at(-1)!.id;
  await story.give('draft-letter', { letter, textId: 'draft-1' });
  await story.give('check-letter', { draft: 'draft-1', outcome: 'passed', reason: null, ...note });
  return letter;
}

/** A letter that is asked for after three years, with the reviews that contact nobody in between. */
async function letterHeldForYears(story: Story): Promise<void> {
  await prepared(story);
  const letter = await held(story);
  await story.daysPass(1_096);
  await story.give('ask-for-letter', { letter, ...note });
  await story.give('release-letter', { letter, ...note });
  const on = story.daysAhead(0).slice(0, 10);
  await story.give('record-letter-read', { letter, on, tellWriter: false, ...note });
}

/** A shuttle that goes between two people, and is stopped in the middle by one of them. */
async function shuttleStopped(story: Story): Promise<void> {
  await prepared(story);
  await story.give('begin-shuttle', { between: [HARMED, RESPONSIBLE], lead: 'staff-1', ...note });
  const shuttle = story.case.shuttles.at(-1)!.id;
  for (let n = 1; n <= 3; n += 1) {
    const [from, to] = n % 2 ? [HARMED, RESPONSIBLE] : [RESPONSIBLE, HARMED];
    await story.give('note-shuttle-leg', { shuttle, from, to, answers: null, textId: `said-${n}` });
    const leg = story.case.shuttles.at(-1)!.legs.at(-1)!.id;
    await story.give('approve-shuttle-leg', { leg });
    if (n < 3) await story.give('pass-on-shuttle-leg', { leg, ...note });
    await story.daysPass(4);
  }
  await story.give('stop-shuttle', { shuttle, by: HARMED, reason: 'changed-mind', ...note });
  await story.give('record-agreement', { items: [], ...note });
}

/** Declined, and referred again later: reopened from the snapshot. */
async function declinedAndReopened(story: Story): Promise<void> {
  await referred(story);
  await story.give('decline', { reason: 'out-of-area', ...note });
  await ended(story);
  await story.open('reopen', { cameBack: [], ...note }, { snapshot: { v: SNAPSHOT_VERSION, case: story.case } });
  await story.give('accept', {});
}

/** A referral that the journal refuses: the execution ends by itself. */
async function refusedReferral(story: Story): Promise<void> {
  const nobody = { caseId: story.caseId, reference: 'GLO-2026-0002', participants: [], ...note };
  const facts = { startedBy: 'agency', channel: 'email', referrerKind: 'voluntary', setting: 'community' } as const;
  const rest = { justiceStage: 'none', sensitivities: [], council: null } as const;
  await story.open('refer', { ...nobody, facts: { ...facts, ...rest } }).catch(() => undefined);
  await ended(story);
}

/** The store is away when time passes: tried again by a timer until the journal has taken note. */
async function storeAway(story: Story): Promise<void> {
  await accepted(story);
  story.journal.goAway(3_000);
  await story.daysPass(60);
}

/** The store is away when the case is referred: the workflow asks again until the journal has it. */
async function openedLate(story: Story): Promise<void> {
  story.journal.goAway(3_000);
  await referred(story).catch(() => undefined);
  while (story.journal.caseOf(story.caseId) === null) await new Promise((resolve) => setTimeout(resolve, 200));
  await story.give('accept', {});
}

/** An answer is lost after the journal's commit: the workflow catches up, and keeps the deadline that it missed. */
async function answerLost(story: Story): Promise<void> {
  await prepared(story);
  const until = { kind: 'date', date: story.daysAhead(20).slice(0, 10) } as const;
  const agreed = { participant: HARMED, contactBy: 'email', by: null, avoid: [], reviewOn: null, ...note } as const;
  story.journal.loseAnAnswer();
  await story.give('agree-wait', { ...agreed, avoid: [], until }).catch(() => undefined);
  await story.caughtUp();
  await story.daysPass(30);
  if (!story.journal.eventsOf(story.caseId).some((event) => event.type === 'readiness-date-reached'))
    throw new Error('The readiness date was missed');
}

/** A reopening whose answer is lost, and a second one that is refused for it: the case keeps its workflow. */
async function openingContested(story: Story): Promise<void> {
  await referred(story);
  await story.give('decline', { reason: 'out-of-area', ...note });
  await ended(story);
  story.journal.loseAnAnswer();
  const start = { snapshot: { v: SNAPSHOT_VERSION, case: story.case } };
  await story.open('reopen', { cameBack: [], ...note }, start).catch(() => undefined);
  await story.give('reopen', { cameBack: [], ...note }).catch(() => undefined);
  await story.caughtUp();
  await story.give('accept', {});
}

/** A note on a closed case: its workflow runs for the note alone. */
async function notedWhenClosed(story: Story): Promise<void> {
  await referred(story);
  await story.give('decline', { reason: 'out-of-area', ...note });
  await ended(story);
  await story.open('add-note', { textId: 'later' }, { snapshot: { v: SNAPSHOT_VERSION, case: story.case } });
  await ended(story);
}

/** So many commands that the page is turned. */
async function pageTurned(story: Story): Promise<void> {
  await accepted(story);
  for (let n = 0; n < 45; n += 1) await story.give('add-note', { textId: `text-${n}` });
}

/** Supervised after twelve weeks, with facilitators, while the person harmed waits; asked for again twelve weeks later. */
async function supervised(story: Story): Promise<void> {
  await prepared(story);
  const facilitators = [{ id: 'staff-1', accreditation: 'advanced' as const }];
  await story.give('assign-facilitators', { facilitators });
  await story.give('agree-wait', {
    ...{ participant: HARMED, contactBy: 'phone', by: null, avoid: [], ...note },
    until: { kind: 'date', date: story.daysAhead(300).slice(0, 10) },
    reviewOn: story.daysAhead(290).slice(0, 10),
  });
  await story.daysPass(90);
  const asked = () => story.case.tasks.some(({ kind }) => kind === 'supervise-case');
  if (!asked()) throw new Error('Supervision was not asked for');
  const on = story.daysAhead(0).slice(0, 10);
  await story.give('record-supervision', { on, nextOn: null, ...note }, 'supervisor');
  if (asked()) throw new Error('Supervision was recorded, and is asked for still');
  await story.daysPass(90);
  if (!asked()) throw new Error('Supervision was not asked for again');
}

/** Handed to another service while somebody waits: the wait's day comes there, on a page turned after the transfer. */
async function transferred(story: Story): Promise<void> {
  await eligible(story);
  const until = { kind: 'date', date: story.daysAhead(150).slice(0, 10) } as const;
  const wait = {
    participant: HARMED,
    contactBy: 'phone',
    by: null,
    avoid: [],
    reviewOn: null,
    until,
    ...note,
  } as const;
  await story.give('agree-wait', { ...wait, avoid: [] });
  const sharing = {
    to: WILTSHIRE,
    provider: 'restorative-together',
    role: 'supporting',
    reason: 'handing-over',
  } as const;
  await story.give('share', { ...sharing, until: story.daysAhead(60).slice(0, 10), ...note }, 'supervisor');
  const moving = { to: WILTSHIRE, area: null, provider: 'restorative-together', reason: 'moved-area' } as const;
  await story.give('transfer', { ...moving, ...note }, 'supervisor');
  await story.give('assign', { coordinator: 'staff-2' });
  await story.daysPass(160);
  await story.give('mark-ready', { participant: HARMED });
  if (!story.journal.eventsOf(story.caseId).some((event) => event.type === 'readiness-date-reached'))
    throw new Error('The readiness date was missed');
}

/** Recovered from PostgreSQL: the execution starts from a snapshot, with a reminder that nobody had started. */
async function recovered(story: Story): Promise<void> {
  await waitInterrupted(story);
  await story.handle.terminate('lost, for the recording');
  const dueAt = story.daysAhead(0);
  const reminder = {
    id: 'reminder-lost',
    participant: HARMED,
    purpose: 'nudge',
    occurrence: 'lost',
    dueAt,
    asked: false,
  };
  await story.recover({
    snapshot: { v: SNAPSHOT_VERSION, case: story.case },
    deadline: story.journal.deadlineOf(story.caseId),
    reminders: [reminder as never],
  });
  await story.give('add-note', { textId: 'after' });
}

/** Every path that a recorded history tells, by the name of its file. */
export const PATHS: Readonly<Record<string, (story: Story) => Promise<void>>> = {
  'whole-life': wholeLife,
  'wait-interrupted': waitInterrupted,
  'long-wait': longWait,
  'letter-after-step-back': letterAfterStepBack,
  'letter-held-for-years': letterHeldForYears,
  'shuttle-stopped': shuttleStopped,
  'declined-and-reopened': declinedAndReopened,
  'refused-referral': refusedReferral,
  'store-away': storeAway,
  'opened-late': openedLate,
  'page-turned': pageTurned,
  'answer-lost': answerLost,
  'opening-contested': openingContested,
  'noted-when-closed': notedWhenClosed,
  supervised,
  recovered,
  transferred,
};

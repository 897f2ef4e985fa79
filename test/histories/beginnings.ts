import type { Story } from './story.js';

export const HARMED = 'p-harmed';
export const RESPONSIBLE = 'p-responsible';
export const note = { textId: null } as const;

/** Somebody harmed and somebody responsible are referred. */
export async function referred(story: Story): Promise<void> {
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

/** All three requirements are met. */
export async function eligible(story: Story): Promise<void> {
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

/** Both have consented and are prepared. */
export async function prepared(story: Story): Promise<void> {
  await eligible(story);
  const on = story.daysAhead(0).slice(0, 10);
  const consent = { purpose: 'participation', how: 'written', witness: null, on, guardian: false, ...note } as const;
  for (const participant of [HARMED, RESPONSIBLE]) {
    await story.give('record-consent', { participant, ...consent });
    await story.give('record-preparation', { participant, topics: ['first-contact'], prepared: true, ...note });
  }
}

/** A meeting in so many days; gives its id. */
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

/** What is recorded of a session at which everyone was. */
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

/** The execution has come to its end. */
export async function ended(story: Story): Promise<void> {
  await story.handle.result();
}

import type { Instant, Requirement } from '@whenready/domain';
import { COORDINATOR, Story } from './story.js';

const ON_THEIR_SIDE: Readonly<Record<string, readonly Requirement[]>> = {
  harmed: ['willingness', 'safety'],
  responsible: ['responsibility', 'willingness', 'safety'],
};

/** A referral: a person harmed, a person responsible and, where named, a supporter of the first. */
export function referred(id: string, reference: string, names: readonly string[], at: Instant): Story {
  const ids = ['harmed', 'responsible', 'supporter'].slice(0, names.length);
  const people = names.map((name, place) => ({
    id: ids[place]!,
    name,
    email: `${name.split(' ')[0]!.toLowerCase()}@example.org`,
    phone: `01632 960 ${100 + place}`,
    ...(place === 0 ? { wordsToAvoid: 'court, police', checkWordAgreed: true } : {}),
  }));
  const story = new Story(id, reference, people);
  const roles = ['person-harmed', 'person-responsible', 'supporter'] as const;
  story.give(at, 'refer', {
    caseId: id,
    reference,
    facts: {
      startedBy: 'person-harmed',
      channel: 'phone',
      referrerKind: 'self',
      setting: 'community',
      justiceStage: 'community-sentence',
      sensitivities: [],
      council: 'gloucester',
    },
    participants: ids.map((one, place) => ({ id: one, role: roles[place]!, supports: place === 2 ? 'harmed' : null })),
    textId: null,
  });
  return story;
}

/** The referral is accepted and has a coordinator. */
export function takenOn(story: Story, at: Instant): Story {
  story.give(at, 'accept', {});
  story.give(at, 'assign', { coordinator: COORDINATOR.id });
  return story;
}

/** The requirements of everyone are met, and the case is eligible. */
export function eligible(story: Story, at: Instant): Story {
  for (const [participant, requirements] of Object.entries(ON_THEIR_SIDE))
    for (const requirement of requirements)
      story.give(
        at,
        'record-requirement',
        { participant, requirement, met: true, evidence: 'conversation', on: at.slice(0, 10), textId: null },
        requirement === 'safety' ? 'No concerns about meeting in a neutral place.' : undefined,
      );
  story.give(at, 'decide-eligibility', { outcome: 'eligible', reasons: [], textId: null });
  return story;
}

/** A case whose person harmed asked for time until a date, after the other side was prepared. */
export function waiting(id = 'case-wait', reference = 'GLO-2026-0042'): Story {
  const story = referred(id, reference, ['Amira Khan', 'Daniel Price', 'Sofia Khan'], '2026-01-12T10:20:00.000Z');
  takenOn(story, '2026-01-14T09:30:00.000Z');
  eligible(story, '2026-02-03T14:00:00.000Z');
  story.give('2026-02-10T11:00:00.000Z', 'record-contact-safety', {
    participant: 'harmed',
    channel: 'email',
    safety: 'safe',
  });
  story.give('2026-02-11T09:00:00.000Z', 'record-needs', {
    participant: 'harmed',
    needs: ['hearing-loop'],
    language: 'cy',
    textId: null,
  });
  story.give('2026-02-11T09:10:00.000Z', 'record-safe-contact', {
    participant: 'harmed',
    order: ['sms', 'email'],
    weekdays: [1, 2, 3, 4, 5],
    from: '18:00',
    until: '20:00',
    seenBy: { email: ['partner'] },
    voicemail: false,
    format: 'large-print',
    textId: null,
  });
  story.give('2026-02-19T13:00:00.000Z', 'record-preparation', {
    participant: 'responsible',
    topics: ['first-contact', 'what-rj-is', 'what-to-say-ask-hear', 'fears-and-risks', 'supporters'],
    prepared: true,
    how: 'in-person',
    wishes: ['letter'],
    textId: null,
  });
  story.give('2026-02-24T10:00:00.000Z', 'record-preparation', {
    participant: 'harmed',
    topics: ['first-contact', 'what-rj-is', 'fears-and-risks'],
    prepared: false,
    textId: null,
  });
  story.give(
    '2026-03-02T15:30:00.000Z',
    'agree-wait',
    {
      participant: 'harmed',
      until: { kind: 'date', date: '2027-03-02' },
      contactBy: 'email',
      by: null,
      avoid: ['2026-12-24', '2027-01-12'],
      reviewOn: null,
      textId: 'n-1',
    },
    'She wants the anniversary to have passed, and the winter behind her. She will not be asked before.',
  );
  story.completeTask(
    '2026-05-27T10:00:00.000Z',
    'review-wait',
    'Reviewed with the supervisor: the wait is right. No contact made.',
  );
  story.completeTask(
    '2026-08-19T10:00:00.000Z',
    'review-wait',
    'Nothing has changed. Daniel knows that it may take until spring.',
  );
  story.completeTask(
    '2026-11-11T10:00:00.000Z',
    'review-wait',
    'The wait is right. We ask on 2 March, by email, as she wished.',
  );
  return story;
}

/** A case in which both sides are prepared. */
export function prepared(id: string, reference: string): Story {
  const story = referred(id, reference, ['Margaret Osei', 'Tom Hallam'], '2026-06-08T09:00:00.000Z');
  takenOn(story, '2026-06-09T09:00:00.000Z');
  eligible(story, '2026-06-25T09:00:00.000Z');
  for (const participant of ['harmed', 'responsible'])
    story.give('2026-07-14T09:00:00.000Z', 'record-preparation', {
      participant,
      topics: ['first-contact', 'what-rj-is', 'what-to-say-ask-hear', 'wishes-about-format'],
      prepared: true,
      textId: null,
    });
  return story;
}

/** A case with a session arranged. */
export function meeting(id = 'case-meet', reference = 'GLO-2026-0051'): Story {
  const story = prepared(id, reference);
  story.give('2026-07-20T09:00:00.000Z', 'arrange-session', {
    format: 'face-to-face',
    startsAt: '2026-12-03T14:00:00.000Z',
    endsAt: '2026-12-03T15:30:00.000Z',
    lead: COORDINATOR.id,
    coFacilitators: [],
    attendees: ['harmed', 'responsible'],
    venue: 'library',
    neutral: true,
    textId: null,
  });
  return story;
}

/** Informal practice in a school: over when it was recorded. */
export function informally(id = 'case-informal', reference = 'GLO-2026-0060'): Story {
  const story = new Story(id, reference, []);
  story.give('2026-10-06T09:00:00.000Z', 'record-informal', {
    caseId: id,
    reference,
    facts: {
      startedBy: 'agency',
      channel: 'website',
      referrerKind: 'statutory',
      setting: 'school',
      justiceStage: 'none',
      sensitivities: [],
      council: 'stroud',
    },
    on: '2026-10-05',
    done: 'conversation',
    ended: 'apology',
    harmed: 1,
    responsible: 2,
    textId: null,
  });
  return story;
}

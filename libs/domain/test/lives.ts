import {
  type CommandPayloads,
  type Instant,
  plusMinutes,
  type Starter,
  type ConsentPurpose,
  type JusticeStage,
} from '../src/index.js';
import { Life } from './life.js';

export { Life } from './life.js';
export { ELSEWHERE_PROFILE, PROFILE, SUPERVISED, WRITING } from './services.js';

export const HARMED = 'p1';
export const RESPONSIBLE = 'p2';
export const SUPPORTER = 'p3';

type Overrides = {
  council?: string | null;
  sensitive?: boolean;
  startedBy?: Starter;
  young?: boolean;
  justiceStage?: JusticeStage;
};

export function referred(
  life = new Life(),
  {
    council = 'northtown',
    sensitive = false,
    startedBy = 'person-harmed',
    young = false,
    justiceStage = 'in-custody',
  }: Overrides = {},
): Life {
  return life.do('refer', {
    caseId: '3e0c1a52-0000-4000-8000-000000000001',
    reference: 'TST-2026-0001',
    facts: {
      startedBy,
      channel: 'phone',
      referrerKind: 'self',
      setting: 'criminal-justice',
      justiceStage,
      sensitivities: sensitive ? ['domestic-abuse'] : [],
      council,
    },
    participants: [
      { id: HARMED, role: 'person-harmed', supports: null, young },
      { id: RESPONSIBLE, role: 'person-responsible', supports: null },
      { id: SUPPORTER, role: 'supporter', supports: HARMED },
    ],
    textId: null,
  });
}

export const assigned = (life?: Life, overrides?: Overrides): Life =>
  referred(life, overrides).do('accept', {}).do('assign', { coordinator: 'coord-1' });

export function requirementsMet(life = assigned()): Life {
  const found = (participant: string, requirement: 'responsibility' | 'willingness' | 'safety') =>
    life.do('record-requirement', {
      participant,
      requirement,
      met: true,
      evidence: 'conversation',
      on: life.now.slice(0, 10),
      textId: null,
    });
  found(RESPONSIBLE, 'responsibility');
  for (const person of [HARMED, RESPONSIBLE]) {
    found(person, 'willingness');
    found(person, 'safety');
  }
  return life;
}

export const eligible = (life?: Life): Life =>
  requirementsMet(life).do('decide-eligibility', { outcome: 'eligible', reasons: [], textId: null });

/** Consents in writing, today. */
export const consenting = (
  life: Life,
  participant: string,
  purpose: ConsentPurpose = 'participation',
  guardian = false,
): Life =>
  life.do('record-consent', {
    participant,
    purpose,
    how: 'written',
    witness: null,
    on: life.now.slice(0, 10),
    guardian,
    textId: null,
  });

export function prepared(life = eligible()): Life {
  consenting(life, SUPPORTER);
  for (const participant of [HARMED, RESPONSIBLE]) {
    consenting(life, participant);
    life.do('record-preparation', { participant, topics: ['what-rj-is'], prepared: true, textId: null });
  }
  return life;
}

/** What is said of a meeting of two hours, of everyone in the case. */
export const meetingAt = (startsAt: Instant): CommandPayloads['arrange-session'] => ({
  format: 'face-to-face',
  startsAt,
  endsAt: plusMinutes(startsAt, 120),
  lead: 'coord-1',
  coFacilitators: [],
  attendees: [HARMED, RESPONSIBLE, SUPPORTER],
  venue: 'library',
  neutral: true,
  textId: null,
});

export const sessionArranged = (life = prepared(), startsAt = '2026-04-14T13:00:00.000Z'): Life =>
  life.do('arrange-session', meetingAt(startsAt));

type Recorded = CommandPayloads['record-session'];

/** What is recorded of the last session; of one that took place, that everybody came. */
export const sessionResult = (
  { theCase }: Pick<Life, 'theCase'>,
  outcome: Recorded['outcome'],
  more: Partial<Recorded> = {},
): Recorded => {
  const { id = '', attendees = [] } = theCase?.sessions.at(-1) ?? {};
  const came = attendees.map((participant) => ({ participant, attended: 'attended' as const, reason: null }));
  return {
    session: id,
    outcome,
    attendance: outcome === 'held' || outcome === 'stopped' ? came : [],
    byWhom: outcome === 'cancelled' || outcome === 'stopped' ? 'service' : null,
    who: null,
    reason: outcome === 'stopped' ? 'distress' : null,
    minutes: outcome === 'stopped' ? 20 : null,
    textId: null,
    ...more,
  };
};

export function sessionHeld(life = sessionArranged()): Life {
  const session = life.case.sessions.at(-1);
  life.until(session?.endsAt ?? life.now);
  return life.do('record-session', sessionResult(life, 'held'));
}

export const outcomeAgreed = (life = sessionHeld()): Life =>
  life.do('record-agreement', {
    items: [{ kind: 'apology', by: RESPONSIBLE, dueOn: '2026-06-01' }],
    textId: null,
  });

export function concluded(life = outcomeAgreed()): Life {
  for (const item of life.case.agreement?.items ?? [])
    life.do('record-amends', { item: item.id, state: 'done', nextDueOn: null, textId: null });
  for (const followUp of life.case.followUps)
    life.do('record-follow-up', { followUp: followUp.id, satisfied: true, wouldRecommend: null, textId: null });
  return life.do('close', { outcome: 'completed', reason: null, textId: null });
}

/** Not ready until a date. */
export const waitingUntil = (life: Life, date: string, participant = HARMED): Life =>
  life.do('agree-wait', {
    participant,
    until: { kind: 'date', date },
    contactBy: 'email',
    by: null,
    avoid: [],
    reviewOn: null,
    textId: null,
  });

import {
  type Case,
  type CaseEvent,
  type Command,
  type ConsentPurpose,
  type CommandName,
  type CommandPayloads,
  decide,
  type DecisionProfile,
  evolve,
  fold,
  type Instant,
  isRefusal,
  nextDeadline,
  numbered,
  plusMinutes,
  type Refusal,
  type StaffRole,
  type Starter,
} from '../src/index.js';
import { ELSEWHERE_PROFILE, PROFILE } from './services.js';

export { ELSEWHERE_PROFILE, PROFILE, SUPERVISED } from './services.js';

export const HARMED = 'p1';
export const RESPONSIBLE = 'p2';
export const SUPPORTER = 'p3';

/** A case that is lived command by command, with its own clock. */
export class Life {
  theCase: Case | null = null;
  readonly events: CaseEvent[] = [];
  /** The services that it may be handed to or shared with. */
  readonly services: readonly DecisionProfile[] = [PROFILE, ELSEWHERE_PROFILE];
  private count = 0;

  constructor(
    public now: Instant = '2026-03-02T10:00:00.000Z',
    /** What it decides by, which a transfer changes. */
    public profile: DecisionProfile = PROFILE,
    /** Reminders are sent at once, as the case's effects do; else they stay due. */
    readonly sending = true,
  ) {}

  /** The case, which must have been referred. */
  get case(): Case {
    if (!this.theCase) throw new Error('not referred yet');
    return this.theCase;
  }

  /** Tries a command; the refusal if there is one. */
  try<N extends CommandName>(
    name: N,
    payload: CommandPayloads[N],
    role: StaffRole = 'service-lead',
  ): readonly CaseEvent[] | Refusal {
    this.count += 1;
    const system = name === 'time-passed' || name === 'record-reminder';
    const by = system ? ({ kind: 'system' } as const) : ({ kind: 'staff', id: `${role}-1`, role } as const);
    const command = { name, id: `c${this.count}`, by, payload } as unknown as Command;
    const decided = decide(this.theCase, command, this.profile, this.now);
    if (isRefusal(decided)) return decided;
    const events = numbered(decided, { revision: this.theCase?.revision ?? 0, at: this.now, by });
    this.events.push(...events);
    this.theCase = fold(this.theCase, events);
    if (name === 'transfer') this.profile = (payload as CommandPayloads['transfer']).to;
    if (this.sending && name !== 'record-reminder')
      for (const { id } of this.theCase?.reminders ?? [])
        this.do('record-reminder', { reminder: id, outcome: 'sent', channel: 'email', why: null });
    return events;
  }

  /** Gives a command that must be accepted. */
  do<N extends CommandName>(name: N, payload: CommandPayloads[N], role?: StaffRole): this {
    const result = this.try(name, payload, role);
    if (isRefusal(result)) throw new Error(`${name} refused: ${result.code} ${result.message}`);
    return this;
  }

  /** Moves the clock to the next deadline and lets time pass. */
  untilNextDeadline(): this {
    const deadline = nextDeadline(this.case, this.profile);
    if (!deadline) throw new Error('nothing falls due');
    if (deadline.at > this.now) this.now = deadline.at;
    return this.do('time-passed', { due: deadline.at });
  }

  /** Lets time pass, deadline by deadline, up to a moment. */
  until(moment: Instant): this {
    for (;;) {
      const deadline = nextDeadline(this.case, this.profile);
      if (!deadline || deadline.at > moment) break;
      this.untilNextDeadline();
    }
    this.now = moment;
    return this;
  }

  /** The events of one kind, so far. */
  of(type: CaseEvent['type']): CaseEvent[] {
    return this.events.filter((event) => event.type === type);
  }

  /** The case rebuilt from its journal alone. */
  retold(): Case | null {
    return this.events.reduce<Case | null>(evolve, null);
  }
}

type Overrides = { council?: string | null; sensitive?: boolean; startedBy?: Starter; young?: boolean };

export function referred(
  life = new Life(),
  { council = 'northtown', sensitive = false, startedBy = 'person-harmed', young = false }: Overrides = {},
): Life {
  return life.do('refer', {
    caseId: '3e0c1a52-0000-4000-8000-000000000001',
    reference: 'TST-2026-0001',
    facts: {
      startedBy,
      channel: 'phone',
      referrerKind: 'self',
      setting: 'criminal-justice',
      justiceStage: 'in-custody',
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

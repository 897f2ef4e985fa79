import type { CaseSummary, CaseView, TimelineEntry } from '@whenready/contracts';
import {
  allowedCommands,
  type Case,
  type CaseEvent,
  type Command,
  type CommandName,
  type CommandPayloads,
  type SystemCommandName,
  clockDays,
  deadlines,
  decide,
  type DecisionProfile,
  describe as sayEvent,
  evolve,
  type Instant,
  isRefusal,
  nextDeadline,
  numbered,
  type Refusal,
  type TaskKind,
  whyWaiting,
  whyWaitingFor,
} from '@whenready/domain';

/** A service for the specs: one area, every format. */
export const PROFILE: DecisionProfile = {
  code: 'gloucestershire',
  version: 1,
  prefix: 'GLO',
  areas: [
    {
      code: 'gloucestershire',
      councils: ['gloucester', 'stroud'],
      contracts: [{ code: 'sample', provider: 'restorative-gloucestershire', from: '2020-04-01', to: null }],
    },
  ],
  formats: ['face-to-face', 'virtual', 'shuttle', 'letter'],
  practices: ['formal', 'informal'],
  serviceLevels: { referral: 5, eligibility: 20, preparation: 60, communication: 20, 'follow-up': 130 },
  hours: { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', quietFrom: '20:00', quietUntil: '08:00' },
  waits: { reviewEveryDays: 84, nudgeAtLeastEveryDays: 28, nudgesAtMost: 6 },
  reminders: { sessionDaysBefore: 2 },
  followUp: { afterDays: [42, 182] },
  holds: { reviewEveryDays: 28 },
  taskDays: 5,
};

export const COORDINATOR = { id: 'staff-1', name: 'Ruth Adeyemi', role: 'coordinator' } as const;

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly wordsToAvoid?: string;
  readonly checkWordAgreed?: boolean;
}

/** A case that lives in memory, through the real domain. */
export class Story {
  private theCase: Case | null = null;
  private readonly events: CaseEvent[] = [];
  private readonly texts = new Map<number, string>();
  private commands = 0;

  constructor(
    readonly id: string,
    readonly reference: string,
    readonly people: readonly Person[],
  ) {}

  /**
   * Gives a command at a moment.
   * @throws Error with the domain's own words where it is refused
   */
  give<N extends CommandName>(at: Instant, name: N, payload: CommandPayloads[N], text?: string): void {
    this.letTimePass(at);
    const id = `c-${(this.commands += 1)}`;
    const refusal = this.apply(at, { name, payload, id, by: actor } as unknown as Command, text);
    if (refusal) throw new Error(`${name}: ${refusal.message} ${refusal.wayOut}`);
  }

  /** What the case's own effects tell it. */
  tell<N extends SystemCommandName>(at: Instant, name: N, payload: CommandPayloads[N]): void {
    const id = `s-${(this.commands += 1)}`;
    const refusal = this.apply(at, { name, payload, id, by: { kind: 'system' } } as unknown as Command);
    if (refusal) throw new Error(`${name}: ${refusal.message}`);
  }

  /** Lets everything fall due that is due by a moment. */
  letTimePass(until: Instant): void {
    for (let turn = 0; this.theCase && turn < 50; turn += 1) {
      const next = nextDeadline(this.theCase, PROFILE);
      if (!next || next.at > until) return;
      const command = {
        name: 'time-passed',
        id: `t-${turn}-${next.at}`,
        by: { kind: 'system' },
        payload: { due: next.at },
      };
      if (this.apply(next.at, command as Command)) return;
    }
  }

  /** Does the first task of a kind. */
  completeTask(at: Instant, kind: TaskKind, text: string): void {
    this.letTimePass(at);
    const task = this.theCase!.tasks.find((one) => one.kind === kind)!;
    this.give(at, 'complete-task', { task: task.id, textId: 'n-2' }, text);
  }

  summary(now: Instant): CaseSummary {
    const state = this.theCase!;
    return {
      id: this.id,
      reference: this.reference,
      revision: state.revision,
      profile: PROFILE.code,
      practice: state.practice,
      stage: state.stage,
      stageSince: state.stageSince,
      provider: state.routing.kind === 'provider' ? state.routing.provider : null,
      coordinator: state.coordinator,
      whyWaiting: whyWaiting(state, PROFILE, now),
      nextDeadline: nextDeadline(state, PROFILE),
      stalledSince: state.stalled?.since ?? null,
    };
  }

  view(now: Instant): CaseView {
    const state = this.theCase!;
    const ledger = clockDays(this.events, PROFILE.hours, now);
    return {
      ...this.summary(now),
      openedAt: state.openedAt,
      crimeReference: null,
      links: state.links.map(({ other, kind, since }) => ({
        id: other,
        kind,
        since,
        reference: null,
        stage: null,
      })),
      case: state,
      people: this.people.map((person) => ({
        spokesperson: null,
        address: null,
        wordsToAvoid: null,
        checkWordAgreed: false,
        ...person,
        whyWaiting: whyWaitingFor(state, person.id, PROFILE, now),
        clockDays: ledger.people.find(({ participant }) => participant === person.id)?.days ?? null,
      })),
      clockDays: ledger.case,
      nextDeadlines: deadlines(state, PROFILE),
      allowedCommands: allowedCommands(state, PROFILE, COORDINATOR.role),
    };
  }

  /** Newest first, as the api gives it. */
  timeline(): TimelineEntry[] {
    return [...this.events].reverse().map((event) => ({
      revision: event.revision,
      type: event.type,
      what: sayEvent(event),
      at: event.at,
      by:
        event.by.kind === 'staff'
          ? { kind: 'staff', name: COORDINATOR.name, role: event.by.role }
          : { kind: 'system', name: 'Whenready', role: null },
      text: this.texts.get(event.revision) ?? null,
      data: event.data,
    }));
  }

  private apply(at: Instant, command: Command, text?: string): Refusal | null {
    const facts = decide(this.theCase, command, PROFILE, at);
    if (isRefusal(facts)) return facts;
    const events = numbered(facts, { revision: this.theCase?.revision ?? 0, at, by: command.by });
    if (text && events[0]) this.texts.set(events[0].revision, text);
    for (const event of events) this.theCase = evolve(this.theCase, event);
    this.events.push(...events);
    return null;
  }
}

const actor = { kind: 'staff', id: COORDINATOR.id, role: COORDINATOR.role } as const;

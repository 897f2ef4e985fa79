import {
  type Case,
  type CaseEvent,
  type Command,
  type CommandName,
  type CommandPayloads,
  decide,
  type DecisionProfile,
  evolve,
  fold,
  type Instant,
  isRefusal,
  isSystemCommand,
  nextDeadline,
  numbered,
  type Refusal,
  type StaffRole,
} from '../src/index.js';
import { ELSEWHERE_PROFILE, PROFILE } from './services.js';

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
    const system = isSystemCommand(name);
    const by = system ? ({ kind: 'system' } as const) : ({ kind: 'staff', id: `${role}-1`, role } as const);
    const command = { name, id: `c${this.count}`, by, payload } as unknown as Command;
    const decided = decide(this.theCase, command, this.profile, this.now);
    if (isRefusal(decided)) return decided;
    const events = numbered(decided, { revision: this.theCase?.revision ?? 0, at: this.now, by });
    this.events.push(...events);
    this.theCase = fold(this.theCase, events);
    if (name === 'transfer') this.profile = (payload as CommandPayloads['transfer']).to;
    if (this.sending && name !== 'record-reminder')
      for (const { id } of this.theCase?.reminders.filter(({ state }) => state === 'due') ?? [])
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

import {
  type Case,
  type CaseEvent,
  type Command,
  type CommandPayloads,
  decide,
  type DecisionProfile,
  evolve,
  type Instant,
  isRefusal,
  nextDeadline,
  numbered,
  type RefusalCode,
} from '@whenready/domain';
import { agree, Disagreement } from './disagreement.js';

/** What a command left in the journal: its events, in order, with the id that they were written under. */
export interface Written {
  readonly commandId: string;
  readonly events: readonly CaseEvent[];
}

/** On the case's clock: a deadline fires within so many milliseconds, on a machine that is busy. */
const LATE_MS = 30_000;
const EVENT_BY_TIME = /^time-(.+)-(\d+)$/;
const attemptAt = (reminder: string) => new RegExp(`^reminder-${reminder}(-\\d+)?$`);

/** A case at a revision, with what it was decided by then. */
interface Moment {
  readonly theCase: Case | null;
  readonly profile: DecisionProfile;
}

/** A case in the pure domain, folded in memory: it decides for itself everything that the journal says was decided. */
export class Model {
  private readonly moments = new Map<number, Moment>();
  private readonly given = new Map<string, Command>();
  private readonly ended = new Map<string, Instant>();
  private last: Instant = '';
  theCase: Case | null = null;
  /** How often time passed. */
  deadlines = 0;
  reminders = 0;

  /** @param profile what it is decided by, until a transfer */
  constructor(public profile: DecisionProfile) {
    this.moments.set(0, { theCase: null, profile });
  }

  get revision(): number {
    return this.theCase?.revision ?? 0;
  }

  /** The case's clock at its last event; empty before its referral. */
  get lastEventAt(): Instant {
    return this.last;
  }

  /** The next deadline; null where nothing falls due by itself. */
  get deadline(): Instant | null {
    return this.theCase && (nextDeadline(this.theCase, this.profile)?.at ?? null);
  }

  /** Closed, and nothing falls due any more: its workflow has ended. */
  get isOver(): boolean {
    return this.theCase?.closed != null && this.deadline === null;
  }

  /** The case as it was at a revision, and what it was decided by. */
  at(revision: number): Moment {
    const moment = this.moments.get(revision);
    if (moment === undefined) throw new Disagreement(`No command ended at revision ${revision}.`);
    return moment;
  }

  /** The same at a revision at which the case was there. */
  knownAt(revision: number): Moment & { readonly theCase: Case } {
    const { theCase, profile } = this.at(revision);
    if (!theCase) throw new Disagreement('The case is not there yet.');
    return { theCase, profile };
  }

  /** Notes that a command is on its way; the journal will know it by its id. */
  send(command: Command): void {
    this.given.set(command.id, command);
  }

  /**
   * Decides what the journal wrote, at the same instants, and folds it.
   * @throws Disagreement where the journal has anything else, or has it too early or too late
   */
  take(written: readonly Written[]): void {
    for (const { commandId, events } of written) {
      const first = events[0] as CaseEvent;
      const command = this.given.get(commandId) ?? this.bySystem(commandId, first);
      this.inTime(command, first.at);
      const decided = decide(this.theCase, command, this.profile, first.at);
      if (isRefusal(decided)) throw new Disagreement(`${command.name} was taken; the model says ${decided.code}.`);
      agree(
        `The events of ${command.name} at ${first.at}`,
        events,
        numbered(decided, { revision: this.revision, at: first.at, by: command.by }),
      );
      this.theCase = events.reduce<Case | null>(evolve, this.theCase);
      if (command.name === 'transfer') this.profile = command.payload.to;
      this.moments.set(this.revision, { theCase: this.theCase, profile: this.profile });
      this.last = first.at;
      this.ended.set(commandId, first.at);
    }
  }

  /** When a command's events happened; null where it left none. */
  endedAt(commandId: string): Instant | null {
    return this.ended.get(commandId) ?? null;
  }

  /** Whether the model refuses a command with that code, at one of these moments of the case as it was then. */
  refuses(command: Command, code: RefusalCode, revision: number, moments: readonly Instant[]): void {
    const said = this.said(command, revision, moments);
    if (!said.some((each) => isRefusal(each) && each.code === code))
      throw new Disagreement(
        `${command.name} was refused with ${code} at revision ${revision}; the model says ` +
          `${said.map((each) => (isRefusal(each) ? each.code : 'yes')).join(' or ')}.`,
      );
  }

  /** Whether a command that was taken and left nothing changes nothing in the model. */
  changesNothing(command: Command, revision: number, moments: readonly Instant[]): void {
    const said = this.said(command, revision, moments);
    if (!said.some((each) => !isRefusal(each) && each.length === 0))
      throw new Disagreement(`${command.name} left nothing at revision ${revision}; the model has it otherwise.`);
  }

  /** What the model says to a command, at each of these moments of the case as it was at a revision. */
  private said(command: Command, revision: number, moments: readonly Instant[]) {
    const { theCase, profile } = this.at(revision);
    return moments.map((now) => decide(theCase, command, profile, now));
  }

  /** What the case did by itself: the workflow tells that time has passed, and what became of a reminder. */
  private bySystem(id: string, event: CaseEvent): Command {
    const by = { kind: 'system' } as const;
    const time = EVENT_BY_TIME.exec(id);
    if (time) {
      const [, due = '', known] = time;
      agree('The deadline that passed', due, this.deadlineAt(Number(known)));
      this.deadlines += 1;
      return { name: 'time-passed', id, by, payload: { due } };
    }
    const payload = attemptIn(event);
    if (!payload) throw new Disagreement(`Nobody gave the command ${id} (${event.type}).`);
    if (!attemptAt(payload.reminder).test(id)) throw new Disagreement(`${id} told of ${payload.reminder}.`);
    this.reminders += 1;
    return { name: 'record-reminder', id, by, payload };
  }

  private deadlineAt(revision: number): Instant | null {
    const { theCase, profile } = this.at(revision);
    return theCase && (nextDeadline(theCase, profile)?.at ?? null);
  }

  /** Time passes at its deadline and not before; nothing else happens while a deadline is left unfired. */
  private inTime({ name }: Command, at: Instant): void {
    const { deadline } = this;
    if (at < this.last) throw new Disagreement(`${name} at ${at} came before the event at ${this.last}.`);
    if (name === 'time-passed' && (deadline === null || deadline > at))
      throw new Disagreement(`Time passed at ${at}, and the next deadline is ${deadline ?? 'none'}.`);
    const due = Math.max(Date.parse(deadline ?? at), Date.parse(this.last || at));
    if (Date.parse(at) > due + LATE_MS)
      throw new Disagreement(`${name} at ${at}: the deadline of ${deadline ?? ''} did not fire in time.`);
  }
}

/** What was told of an attempt, out of the first event that came of it; null where the event tells of none. */
function attemptIn({ type, data }: CaseEvent): CommandPayloads['record-reminder'] | null {
  if (type === 'reminder-recorded' && data.outcome !== 'delivered') {
    const { id: reminder, outcome, channel, why } = data;
    return { reminder, outcome, channel, why };
  }
  if (type === 'reminder-failed')
    return { reminder: data.id, outcome: 'not-sent', channel: data.channel, why: data.why };
  if (type === 'reminder-handed') return { reminder: data.id, outcome: 'handed', channel: data.channel, why: null };
  if (type !== 'reminder-postponed') return null;
  const { id: reminder, until, why } = data;
  return { reminder, outcome: 'postponed', channel: null, why, until };
}

import type { CaseCommandName, CaseView, CommandBody } from '@whenready/contracts';
import {
  type CalendarDay,
  dayOf,
  daysBetween,
  type Instant,
  instantAt,
  type LocalTime,
  type TaskKind,
} from '@whenready/domain';
import type { Api } from '../api/client.js';
import { wholeTimeline } from '../api/timeline.js';
import { dayAfter } from '../play/days.js';
import { freeAfternoon, type Meeting } from '../play/meeting.js';
import type { Player } from '../play/player.js';
import { Teller, waitingLine } from './tell.js';

const PATIENCE_MS = 120_000;

/** A case whose own clock is moved on the real server, telling what happens as it happens. */
export class Rehearsal {
  private told = 0;
  private lastSentence = '';
  private reached: Instant = '';

  private constructor(
    readonly player: Player,
    private readonly teller: Teller,
    private readonly dayOne: CalendarDay,
    private readonly say: (line: string) => void,
    private readonly supervisor: Api,
  ) {}

  /** @param supervisor who looks at the case with its coordinator whenever that is due */
  static async of(player: Player, say: (line: string) => void, supervisor: Api): Promise<Rehearsal> {
    const view = await player.view();
    return new Rehearsal(player, new Teller(view), dayOf(view.openedAt), say, supervisor);
  }

  /** The day so many days after the referral; a working day. */
  day(days: number): CalendarDay {
    return dayAfter(instantAt(this.dayOne, '12:00'), days);
  }

  /** An afternoon for a session, so many days after the referral, and a neutral room that is free then. */
  freeAfternoon(days: number, lead: string): Promise<Meeting> {
    return freeAfternoon(this.player.api, this.day(days), lead);
  }

  /** The case's clock runs on to a time of a day, unless it is there; whatever falls due until then happens. */
  until(days: number, time?: LocalTime): Promise<void> {
    return this.untilDay(this.day(days), time);
  }

  /** The same for a day of the calendar, or the next working day. */
  async untilDay(day: CalendarDay, time: LocalTime = '10:30'): Promise<void> {
    const to = instantAt(dayAfter(instantAt(day, '12:00'), 0), time);
    if (to <= this.reached) return;
    for (let due = await this.supervision(to); due; due = await this.supervision(to)) {
      await this.reach(instantAt(due, time));
      await this.does('record-supervision', { on: due }, this.supervisor);
    }
    if (to > this.reached) await this.reach(to);
  }

  /** The day on which the case's supervision is due before a moment; null where it is not. */
  private async supervision(before: Instant): Promise<CalendarDay | null> {
    const due = (await this.view()).nextDeadlines.find(({ kind }) => kind === 'case-supervision');
    return due && due.at < before ? dayOf(due.at) : null;
  }

  private async reach(to: Instant): Promise<void> {
    await this.player.api.post(`/rehearsal/cases/${this.player.id}/fast-forward`, { to }, undefined, PATIENCE_MS);
    this.reached = to;
    await this.tell();
  }

  /** Staff do something; then the story goes on. */
  async does<N extends CaseCommandName>(name: N, body: Partial<CommandBody<N>>, by?: Api): Promise<void> {
    await this.player.give(name, body, by);
    await this.tell();
  }

  /** Does the open tasks of a kind, with what came of it. */
  async doTask(kind: TaskKind, note: string): Promise<void> {
    const { tasks } = (await this.player.view()).case;
    for (const task of tasks.filter((one) => one.kind === kind))
      await this.does('complete-task', { task: task.id, note });
  }

  view(): Promise<CaseView> {
    return this.player.view();
  }

  /** A heading of the story. */
  chapter(title: string): void {
    this.say(`\n${title}`);
  }

  /** Tells what is new, and whom the case waits for where that has changed. */
  async tell(): Promise<void> {
    const entries = await wholeTimeline(this.player.api, this.player.id, this.told);
    this.told = entries.at(-1)?.revision ?? this.told;
    this.teller.lines(entries).forEach(this.say);
    const { sentence } = (await this.player.view()).whyWaiting;
    if (sentence !== this.lastSentence) this.say(waitingLine(sentence));
    this.lastSentence = sentence;
  }

  /** Days of the case's own clock that a moment is after the referral. */
  daysTo(moment: Instant): number {
    return daysBetween(this.dayOne, dayOf(moment));
  }
}

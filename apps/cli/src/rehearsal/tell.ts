import type { CaseView, TimelineEntry } from '@whenready/contracts';
import { shortDay } from '../output/dates.js';

/** What only matters to the machinery of the case, or repeats what the next line says. */
const UNTOLD = ['clock-turned', 'task-done', 'stall-ended', 'reminder-due', 'session-reminded'];
/** These say of whom they speak by their data, not by a participant. */
const ABOUT_REMINDER = 'reminder-recorded';

interface Data {
  readonly participant?: string;
  readonly id?: string;
  readonly outcome?: string;
}

/** Tells a case's timeline with names: who did what, and which reminder went out to whom. */
export class Teller {
  private readonly names: ReadonlyMap<string, string>;
  /** Reminders by id, and whom each is for: their outcome does not say. */
  private readonly reminders = new Map<string, string>();

  constructor({ people }: Pick<CaseView, 'people'>) {
    this.names = new Map(people.map(({ id, name }) => [id, name]));
  }

  /** The lines of new timeline entries, oldest first; none for what is not worth telling. */
  lines(entries: readonly TimelineEntry[]): string[] {
    return entries.flatMap((entry) => {
      const data = entry.data as Data;
      if (entry.type === 'reminder-due' && data.id && data.participant) this.reminders.set(data.id, data.participant);
      return UNTOLD.includes(entry.type) ? [] : [this.line(entry, data)];
    });
  }

  private line(entry: TimelineEntry, data: Data): string {
    const participant = entry.type === ABOUT_REMINDER ? this.reminders.get(data.id ?? '') : data.participant;
    const whom = this.names.get(participant ?? '');
    const who = entry.by.kind === 'system' ? 'by itself' : entry.by.name;
    const mark = entry.type === ABOUT_REMINDER && data.outcome === 'sent' ? '✉ ' : '';
    return `${shortDay(entry.at).padStart(11)}  ${who.padEnd(16)}  ${mark}${entry.what}${whom ? ` — ${whom}` : ''}`;
  }
}

/** Whom the case waits for now, as a line of its own. */
export const waitingLine = (sentence: string): string => `${' '.repeat(31)}… ${sentence}`;

import { type CalendarDay, sayCode, sayDay, type StallReason } from '@whenready/domain';

/** A stalled case as a digest tells of it: no name, nothing of the matter. */
export interface StalledLine {
  readonly reference: string;
  /** Our working days in the stage. */
  readonly ourDays: number;
  readonly serviceLevel: number;
  readonly reasons: readonly StallReason[];
}

/** The tasks of one case, likewise: how many, since when, and where to see them. */
export interface TasksLine {
  readonly reference: string;
  readonly count: number;
  /** The day by which the first was due. */
  readonly since: CalendarDay;
  readonly url: string;
}

export interface Digest {
  /** Whether the tasks are the reader's own that are due; else they are asked of their role. */
  readonly own: boolean;
  readonly tasks: readonly TasksLine[];
  readonly stalled: readonly StalledLine[];
}

/** The words of a morning's mail to a member of staff: the tasks, longest due first; what has stalled, worst first. */
export function digestOf({ own, tasks, stalled }: Digest): { subject: string; text: string } {
  const parts = [...tasksPart(tasks, own), ...stalledPart(stalled)];
  return {
    subject: parts.map(({ title }) => title).join('; '),
    text: parts.map(({ title, order, lines }) => `${title}, ${order} first:\n\n${lines.join('\n')}\n`).join('\n'),
  };
}

interface Part {
  readonly title: string;
  readonly order: string;
  readonly lines: readonly string[];
}

function tasksPart(tasks: readonly TasksLine[], own: boolean): Part[] {
  if (tasks.length === 0) return [];
  const number = tasks.reduce((sum, { count }) => sum + count, 0);
  const counted = number === 1 ? '1 task' : `${number} tasks`;
  const state = own ? `${number === 1 ? 'is' : 'are'} due` : `${number === 1 ? 'waits' : 'wait'} for you`;
  const lines = tasks.map(
    ({ reference, count, since, url }) => `${reference}: ${count}, since ${sayDay(since)}, ${url}`,
  );
  return [{ title: `${counted} ${state}`, order: 'longest due', lines }];
}

function stalledPart(cases: readonly StalledLine[]): Part[] {
  if (cases.length === 0) return [];
  const over = ({ ourDays, serviceLevel }: StalledLine) => ourDays - serviceLevel;
  const lines = [...cases]
    .sort((a, b) => over(b) - over(a) || a.reference.localeCompare(b.reference))
    .map(
      (each) =>
        `${each.reference}: ${each.ourDays} working days, ${each.serviceLevel} allowed (${each.reasons.map(sayCode).join(', ')})`,
    );
  return [
    { title: `${cases.length === 1 ? '1 case has' : `${cases.length} cases have`} stalled`, order: 'worst', lines },
  ];
}

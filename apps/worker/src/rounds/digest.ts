import { sayCode, type StallReason } from '@whenready/domain';

/** A stalled case as a digest tells of it: no name, nothing of the matter. */
export interface StalledLine {
  readonly reference: string;
  /** Our working days in the stage. */
  readonly ourDays: number;
  readonly serviceLevel: number;
  readonly reasons: readonly StallReason[];
}

/** The words of a supervisor's morning digest, worst first. */
export function digestOf(cases: readonly StalledLine[]): { subject: string; text: string } {
  const over = ({ ourDays, serviceLevel }: StalledLine) => ourDays - serviceLevel;
  const lines = [...cases]
    .sort((a, b) => over(b) - over(a) || a.reference.localeCompare(b.reference))
    .map(
      (each) =>
        `${each.reference}: ${each.ourDays} working days, ${each.serviceLevel} allowed (${each.reasons.map(sayCode).join(', ')})`,
    );
  const count = cases.length === 1 ? '1 case has' : `${cases.length} cases have`;
  return { subject: `${count} stalled`, text: `${count} stalled, worst first:\n\n${lines.join('\n')}\n` };
}

import type { CaseSummary } from '@whenready/contracts';
import { dayAndTime } from './dates.js';

/** What a command led to, for people. */
export function summaryLines(summary: CaseSummary): string[] {
  const next = summary.nextDeadline;
  const lines = [`${summary.reference}  ${summary.stage}  revision ${summary.revision}`, summary.whyWaiting.sentence];
  if (next) lines.push(`Next: ${next.kind} on ${dayAndTime(next.at)}`);
  return lines;
}

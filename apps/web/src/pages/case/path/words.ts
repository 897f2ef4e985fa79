import { sayDate } from '../../../words/dates.js';
import type { CasePath, PathLane, PathStage } from './model.js';

/** The path without its picture: everything that it shows, to read. */
export interface PathWords {
  readonly stages: readonly { readonly name: string; readonly text: string }[];
  readonly next: string | null;
  readonly lanes: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

/** The twin in words of the drawn path. */
export function pathInWords(path: CasePath): PathWords {
  const end = path.closed ? [{ name: 'Closed', text: `${path.closed.how}, ${sayDate(path.closed.on)}` }] : [];
  return {
    next: path.next && `${sayDate(path.next.on)}: ${path.next.what}`,
    stages: [...path.stages.map((stage) => ({ name: stage.label, text: stageWords(stage, path) })), ...end],
    lanes: path.lanes.map((lane) => ({ name: `${lane.name} (${lane.role.toLowerCase()})`, lines: laneWords(lane) })),
  };
}

/** One line for those who only hear that there is a picture. */
export function pathLabel(path: CasePath): string {
  const here = path.stages.find(({ stage }) => stage === path.here)!;
  if (path.closed) return `The case’s path. It was closed at ${here.label} on ${sayDate(path.closed.on)}.`;
  return `The case’s path. It stands at ${here.label}, stage ${path.stages.indexOf(here) + 1} of ${path.stages.length}. In words below.`;
}

function stageWords({ progress, from }: PathStage, { hold, closed }: CasePath): string {
  if (progress === 'ahead') return closed ? 'not reached' : 'to come';
  if (progress === 'done') return from ? `done; began ${sayDate(from)}` : 'passed over';
  return `the case is here since ${sayDate(from!)}${hold ? `. ${hold}` : ''}`;
}

function laneWords({ marks, wait, withdrawn }: PathLane): string[] {
  const lines = marks.flatMap(({ dots }) => dots.map(({ means }) => means));
  if (wait) lines.push(`${wait.heading}: ${wait.text}`);
  if (withdrawn) lines.push(withdrawn.text);
  return lines.length > 0 ? lines : ['Joined the case'];
}

import type { Figures } from './figures.js';
import { PLACE, targetsOf } from './targets.js';

const NAMES = ['refer', 'accept', 'assign', 'record-requirement', 'record-contact-safety'];

/** The figures as the page `docs/benchmarks.md`. */
export function page(figures: Figures): string {
  return [
    '# Benchmarks',
    '',
    `Measured on ${figures.day} by \`npm run bench\`, which writes this page. Only the ratios say something about another`,
    'machine: all of a table comes from one run, with the contenders taking turns (A B C D D C B A …) on the same Temporal',
    'server and the same PostgreSQL.',
    '',
    ...figures.machine.map((line) => `- ${line}`),
    '',
    `The case has five commands: ${NAMES.join(', ')}. Beside Whenready,`,
    'reached over HTTP with its journal, projections and authentication, stands the same case as a bare workflow, called',
    'by the Temporal client: with an activity for each command, with a local activity, with none. Those store nothing',
    'outside Temporal.',
    '',
    ...promises(figures),
    '## Speed',
    '',
    ...rows(
      ['', 'one client, p50', 'p95', '20 clients, commands/s', 'each round', 'history events of the five commands'],
      figures.speeds.map((speed, at) => [
        speed.name,
        `${speed.p50.toFixed(1)} ms`,
        `${speed.p95.toFixed(1)} ms`,
        figures.rates[at]?.median.toFixed(0) ?? '',
        figures.rates[at]?.perSecond.map((one) => one.toFixed(0)).join(', ') ?? '',
        figures.events[at]?.each.join(', ') ?? '',
      ]),
    ),
    ...stores(figures),
    ...moments(figures),
    '',
  ].join('\n');
}

function promises(figures: Figures): string[] {
  if (figures.speeds.length <= PLACE.none) return [];
  const cells = targetsOf(figures).map(({ what, wanted, measured, met }) => [
    what,
    wanted,
    measured,
    met ? 'met' : '**missed**',
  ]);
  return ['## Against what was promised', '', ...rows(['figure', 'wanted', 'measured', ''], cells), ''];
}

function stores({ stores: all }: Figures): string[] {
  if (!all) return [];
  const bytes = (count: number): string => `${(count / 1024).toFixed(1)} KB`;
  const cells = all.map(({ name, journal, temporal }, at) => {
    const own = at === PLACE.whenready ? journal : 0;
    return [name, own ? bytes(own) : 'none', bytes(temporal), bytes(own + temporal)];
  });
  return ['', '## A sleeping case of five commands', '', ...rows(['', 'journal', 'Temporal', 'together'], cells)];
}

function moments({ replay, wake, killed, stormed, starts }: Figures): string[] {
  const cells: string[][] = [];
  if (replay) {
    const { run, whole } = replay;
    cells.push([
      'replay of one run, Whenready and bare with a local activity',
      `${run.whenready.ms.toFixed(0)} ms (${run.whenready.events} events), ${run.bare.ms.toFixed(0)} ms (${run.bare.events} events)`,
    ]);
    cells.push([
      `replay of ${whole.commands} commands, Whenready`,
      `${whole.ms.toFixed(0)} ms (${whole.events} events in ${whole.runs} runs)`,
    ]);
  }
  if (wake)
    cells.push([
      'a case of 200 commands wakes cold',
      `${wake.median.toFixed(0)} ms median, ${wake.worst.toFixed(0)} ms worst of ${wake.cases} (${wake.runs} runs each)`,
    ]);
  if (killed)
    cells.push([
      'worker killed in mid-command, longest wait for an answer',
      killed.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', '),
    ]);
  if (stormed) {
    const { cases, whenready, bare, apiP95 } = stormed;
    cells.push([
      `${cases} messages due in one minute, sent one by one to the mail server; beside as many bare timers with an activity`,
      `${whenready.toFixed(0)}/s and ${bare.toFixed(0)}/s (${(whenready / bare).toFixed(2)}×); the api's p95 meanwhile ${apiP95.toFixed(0)} ms`,
    ]);
  }
  if (starts)
    cells.push(['start of everything', `${starts.first.toFixed(1)} s in a new home, ${starts.warm.toFixed(1)} s warm`]);
  return cells.length ? ['', '## Moments', '', ...rows(['', 'measured'], cells)] : [];
}

/** A table whose columns are as wide as their widest cell. */
function rows(head: readonly string[], cells: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, at) => Math.max(3, title.length, ...cells.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)];
}

import type { CaseView, LikelyDuplicate } from '@whenready/contracts';
import { type Deadline, sayEvent, type Track, type WaitUntil } from '@whenready/domain';
import { dayAndTime, shortDay } from './dates.js';
import { table } from './table.js';

/** A case for people: where it stands and why it waits first, then its people, deadlines and what can be done. */
export function casePage(view: CaseView, alike: readonly LikelyDuplicate[] = []): string {
  const who = names(view);
  const parts = [
    heading(view),
    section(
      'People',
      table(
        ['Id', 'Role', 'Name', 'Where they are'],
        view.case.tracks.map((one) => track(one, who)),
      ),
    ),
    section(
      'Next',
      table(
        ['When', 'What', 'About', 'Silence means'],
        view.nextDeadlines.map((one) => deadline(one, who)),
      ),
    ),
    section(
      'Open tasks',
      table(
        ['Id', 'Task', 'For', 'Due'],
        view.case.tasks.map((one) => [one.id, one.kind, one.role, one.dueOn]),
      ),
    ),
    section(
      'Linked',
      table(
        ['Case', 'Kind', 'Since'],
        view.links.map((one) => [one.reference ?? 'one you may not see', one.kind, shortDay(one.since)]),
      ),
    ),
    section(
      'May be about the same',
      table(
        ['Case', 'Stage', 'Why'],
        alike.map((one) => [one.reference, one.stage, one.reasons.join(', ')]),
      ),
    ),
    section(
      'You can',
      table(
        ['Command', 'What it does'],
        view.allowedCommands.map((one) => [one.name, one.explain]),
      ),
    ),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function heading(view: CaseView): string {
  const { whyWaiting } = view;
  const until = whyWaiting.until ? ` Until ${shortDay(whyWaiting.until)}.` : '';
  return [
    `${view.reference}  ${view.stage} since ${shortDay(view.stageSince)}${view.stalledSince ? `  STALLED since ${shortDay(view.stalledSince)}` : ''}`,
    `${view.profile}${view.provider ? `, ${view.provider}` : ''}  id ${view.id}  revision ${view.revision}${view.crimeReference ? `  crime reference ${view.crimeReference}` : ''}`,
    `${whyWaiting.sentence}${until} Next: ${whyWaiting.next}`,
  ].join('\n');
}

const names = (view: CaseView): ReadonlyMap<string, string> =>
  new Map([...view.people.map((one) => [one.id, one.name] as const)]);

function track(one: Track, who: ReadonlyMap<string, string>): string[] {
  return [one.id, one.role, who.get(one.id) ?? '', standing(one)];
}

function standing(one: Track): string {
  if (one.withdrawn) return `withdrew ${shortDay(one.withdrawn.at)}`;
  const met = Object.entries(one.findings).map(([name, finding]) => `${name} ${finding?.met ? 'met' : 'not met'}`);
  const wait = one.wait && `not ready, ${until(one.wait.until)}`;
  const safe = Object.entries(one.contact).map(([channel, safety]) => `${channel} ${safety}`);
  const said = [wait, one.preparedAt && `prepared ${shortDay(one.preparedAt)}`, ...met, ...safe].filter(Boolean);
  return said.length ? said.join(', ') : 'nothing recorded yet';
}

function until(asked: WaitUntil): string {
  if (asked.kind === 'date') return `until ${asked.date}`;
  return asked.kind === 'event' ? `until ${sayEvent(asked.event)}` : 'will call';
}

const deadline = (one: Deadline, who: ReadonlyMap<string, string>): string[] => [
  dayAndTime(one.at),
  one.kind,
  (one.about && who.get(one.about)) ?? '',
  one.raises ? `${one.raises.task} for the ${one.raises.role}` : '',
];

function section(title: string, body: string): string {
  const [, ...rows] = body.split('\n').filter((line) => line.trim() !== '');
  return rows.length ? `${title}\n${body}` : '';
}

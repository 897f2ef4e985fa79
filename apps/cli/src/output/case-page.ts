import type { CaseView, LikelyDuplicate } from '@whenready/contracts';
import { type Deadline, saySafeContact, sayEvent, type Track, type WaitUntil } from '@whenready/domain';
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
        ['Id', 'Role', 'Name', 'Needs', 'Where they are'],
        view.case.tracks.map((one) => track(one, who)),
      ),
    ),
    section(
      'How to reach them',
      table(
        ['Id', 'Safely'],
        view.case.tracks.flatMap(({ id, safeContact }) => (safeContact ? [[id, saySafeContact(safeContact)]] : [])),
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
      'Letters',
      table(
        ['Id', 'Letter', 'From', 'To', 'Newest draft', 'State', 'Since'],
        view.case.letters.map((one) => [
          one.id,
          one.kind,
          who.get(one.from) ?? one.from,
          who.get(one.to) ?? one.to,
          one.drafts.at(-1)?.text ?? '',
          one.state,
          shortDay(one.stateSince),
        ]),
      ),
    ),
    section(
      'Shuttles',
      table(
        ['Shuttle', 'Message', 'From', 'To', 'State'],
        view.case.shuttles.flatMap((one) => [
          [one.id, '', '', '', one.state],
          ...one.legs.map((leg) => ['', leg.id, who.get(leg.from) ?? leg.from, who.get(leg.to) ?? leg.to, leg.state]),
        ]),
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
  new Map(
    view.people.map(({ id, name, spokesperson }) => [id, spokesperson ? `${name} (${spokesperson})` : name] as const),
  );

function track(one: Track, who: ReadonlyMap<string, string>): string[] {
  return [one.id, part(one, who), who.get(one.id) ?? '', needsOf(one), standing(one)];
}

/** Their role, with whom they are there for. */
const part = ({ role, supports }: Track, who: ReadonlyMap<string, string>): string =>
  supports ? `${role} of ${who.get(supports) ?? supports}` : role;

const needsOf = ({ needs, language }: Track): string =>
  [...needs, language && `speaks ${language}`].filter(Boolean).join(', ');

function standing(one: Track): string {
  if (one.withdrawn) return `withdrew ${shortDay(one.withdrawn.at)}`;
  const met = Object.entries(one.findings).map(([name, finding]) => `${name} ${finding?.met ? 'met' : 'not met'}`);
  const wait = one.wait && `not ready, ${until(one.wait.until)}`;
  const wishes = one.wishes.length > 0 && `would like ${one.wishes.join(' or ')}`;
  const safe = Object.entries(one.contact).map(([channel, safety]) => `${channel} ${safety}`);
  const said = [wait, one.preparedAt && `prepared ${shortDay(one.preparedAt)}`, wishes, ...met, ...safe].filter(
    Boolean,
  );
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

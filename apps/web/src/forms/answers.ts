import type { CaseCommandName, CommandBody } from '@whenready/contracts';
import { type CalendarDay, sayEvent, sayHours, sayPence, type WaitUntil } from '@whenready/domain';
import { count, sayDay, sayMoment } from '../words/dates.js';
import { label } from '../words/labels.js';
import { type ChoiceSource, choicesFor } from './choices.js';
import { anchorOf } from './errors.js';
import { type FieldSpec, fieldsOf } from './fields.js';

/** A line of the check-answers page. */
export interface Answer {
  readonly title: string;
  readonly lines: readonly string[];
  /** The control that changes it. */
  readonly anchor: string;
}

/** What somebody is about to send, in words. */
export function answersOf<N extends CaseCommandName>(command: N, body: CommandBody<N>, source: ChoiceSource): Answer[] {
  return fieldsOf(command).map((field) => ({
    title: field.title.replace(/ \(optional\)$/, ''),
    lines: linesOf(field, (body as Record<string, unknown>)[field.name], source),
    anchor: anchorOf(field),
  }));
}

function linesOf(field: FieldSpec, value: unknown, source: ChoiceSource): string[] {
  if (value === null || value === undefined) return ['Not said'];
  if (field.widget === 'day') return [sayDay(value as CalendarDay)];
  if (field.widget === 'moment') return [sayMoment(value as string)];
  if (field.widget === 'secret') return ['As you entered it; it is not shown again'];
  if (field.widget === 'hours') return [sayHours(value as number)];
  if (field.widget === 'money') return [sayPence(value as number)];
  if (field.widget === 'until') return [sayUntil(value as WaitUntil)];
  if (field.widget === 'days') return noneOr((value as CalendarDay[]).map(sayDay));
  if (field.widget === 'items') return noneOr((value as AgreedRow[]).map((row) => sayRow(row, source)));
  if (field.widget === 'rows') return noneOr((value as Cells[]).map((row) => sayCells(field.columns, row, source)));
  if (field.widget === 'note' || field.widget === 'text') return String(value).split(/\r?\n/);
  const choices = choicesFor(field, source);
  const say = (one: unknown) => choices.find((choice) => choice.value === String(one))?.text ?? String(one);
  return Array.isArray(value) ? noneOr(value.map(say)) : [say(value)];
}

const noneOr = (lines: string[]): string[] => (lines.length > 0 ? lines : ['None']);

/** How long a person asked us to wait, in words. */
export function sayUntil(until: WaitUntil): string {
  if (until.kind === 'date') return `Until ${sayDay(until.date)}`;
  if (until.kind === 'event')
    return `Until ${sayEvent(until.event)}${until.expectedOn ? `, expected on ${sayDay(until.expectedOn)}` : ''}`;
  if (until.nudgesAtMost === 0) return 'Open-ended: they will call us';
  return `Open-ended: we may ask every ${count(until.nudgeEveryDays, 'day')}, ${count(until.nudgesAtMost, 'time')} at most`;
}

type Cells = Readonly<Record<string, unknown>>;

/** One row in words: its first column, then the others in brackets; what was not ticked is left out. */
function sayCells(columns: readonly FieldSpec[], row: Cells, source: ChoiceSource): string {
  const [first = '', ...others] = columns.flatMap((column) =>
    column.widget === 'yes-no' ? (row[column.name] ? [column.title] : []) : linesOf(column, row[column.name], source),
  );
  return others.length > 0 ? `${first} (${others.join(', ')})` : first;
}

interface AgreedRow {
  readonly kind: string;
  readonly by: string;
  readonly dueOn: CalendarDay;
  readonly hours: number | null;
  readonly pence: number | null;
}

function sayRow({ kind, by, dueOn, hours, pence }: AgreedRow, { words }: ChoiceSource): string {
  const much = (hours && `, ${sayHours(hours)}`) || (pence && `, ${sayPence(pence)}`) || '';
  return `${label('AMENDS_KINDS', kind)}${much} by ${words.person(by)}, due ${sayDay(dueOn)}`;
}

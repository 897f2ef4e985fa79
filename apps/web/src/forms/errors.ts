import type { ApiError } from '@whenready/contracts';
import type { FieldSpec, Widget } from './fields.js';

/** An error beside a field, and in the summary that leads to it. */
export interface FormError {
  readonly field: string;
  /** The id of the first control to put right. */
  readonly anchor: string;
  readonly message: string;
}

const MESSAGES: Partial<Record<Widget, string>> = {
  participant: 'Choose who it is about',
  participants: 'Choose at least one person',
  facilitators: 'Choose at least one person',
  choices: 'Choose at least one',
  reason: 'Choose a reason',
  case: 'Enter the reference of the other case, like GLO-2026-0042',
  day: 'Enter a real date, like 27 3 2027',
  days: 'Enter each date on its own line, like 24 12 2027',
  time: 'Enter a time of day, like 6pm or 18:30',
  moment: 'Enter a real date and a time, like 27 3 2027 and 2:30pm',
  text: 'Enter the words, in at most 20,000 characters',
  minutes: 'Enter whole minutes, like 90, or leave it empty',
  hours: 'Enter hours in quarters, like 7.5, or leave it empty',
  money: 'Enter an amount in pounds, like 25 or 7.50, or leave it empty',
  rows: 'Fill in the whole row, or leave it empty',
  items: 'Say what, by whom and until when (hours like 7.5, amounts like 25), or leave the row empty',
};

const UNTIL: Readonly<Record<string, { anchor: string; message: string }>> = {
  date: { anchor: '-date-day', message: 'Enter the date they named, like 27 3 2027' },
  event: { anchor: '-event', message: 'Choose what they are waiting for' },
  expectedOn: { anchor: '-expectedOn-day', message: 'Enter the day on which it is expected, or leave it empty' },
  nudgeEveryDays: { anchor: '-nudgeEveryDays', message: 'Enter after how many days we may ask, from 1 to 3660' },
  nudgesAtMost: { anchor: '-nudgesAtMost', message: 'Enter how often we may ask at most, from 0 to 100' },
};

interface Issue {
  readonly code?: string;
  readonly message: string;
}

/** Fields whose answers can be right by themselves and wrong beside others: the schema says why. */
const BY_THE_SCHEMA: readonly Widget[] = ['choice', 'choices', 'order', 'participant', 'yes-no'];

/** What is typed freely: only the schema knows what is wrong with it. */
const AS_TYPED: readonly Widget[] = ['line', 'secret'];

/** The words for what is wrong with a field, and the control to put right. */
export function messageFor(field: FieldSpec, path: readonly PropertyKey[], issue?: Issue): FormError {
  const { name, widget, title } = field;
  const until = widget === 'until' ? UNTIL[String(path[0])] : undefined;
  if (until) return { field: name, anchor: `${name}${until.anchor}`, message: until.message };
  if (issue && (AS_TYPED.includes(widget) || (issue.code === 'custom' && BY_THE_SCHEMA.includes(widget))))
    return { field: name, anchor: name, message: issue.message };
  if (widget === 'note') return { field: name, anchor: name, message: 'Enter the note, in at most 10,000 characters' };
  return {
    field: name,
    anchor: anchorOf(field, path),
    message: MESSAGES[widget] ?? `Choose an answer: ${plain(title)}`,
  };
}

/** The api's own word on fields (422), put beside them. */
export function errorsFromApi(fields: readonly FieldSpec[], error: ApiError): FormError[] {
  return (error.fields ?? []).map(({ field: path, message }) => {
    const [name = '', ...rest] = path.split(/[.[\]]+/).filter(Boolean);
    const field = fields.find((one) => one.name === name);
    return { field: name, anchor: field ? anchorOf(field, rest) : 'main-content', message };
  });
}

/** The id of a field's first control. */
export function anchorOf({ name, widget, columns }: FieldSpec, path: readonly PropertyKey[] = []): string {
  if (widget === 'day' || widget === 'moment') return `${name}-day`;
  if (widget === 'rows') return `${name}-${String(path[0] ?? 0)}-${String(path[1] ?? columns[0]?.name)}`;
  if (widget !== 'items') return name;
  const part = path[1] === 'dueOn' ? 'dueOn-day' : String(path[1] ?? 'kind');
  return `${name}-${String(path[0] ?? 0)}-${part}`;
}

const plain = (title: string): string => title.replace(/\?$/, '').replace(/^(.)/, (letter) => letter.toLowerCase());

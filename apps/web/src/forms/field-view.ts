import { AMENDS_KINDS, OUTSIDE_EVENTS } from '@whenready/domain';
import { type Choice, type ChoiceSource, choicesFor, codeChoices } from './choices.js';
import type { FormError } from './errors.js';
import type { FieldSpec, Widget } from './fields.js';
import { hintFor } from './hints.js';
import { ITEM_ROWS, ROWS } from './read.js';
import { type FormValues, listOf, textOf } from './values.js';

export type Control =
  | 'radios'
  | 'checkboxes'
  | 'select'
  | 'day'
  | 'moment'
  | 'textarea'
  | 'until'
  | 'items'
  | 'rows'
  | 'line'
  | 'order'
  | 'secret';

/** One field as its template draws it. */
export interface FieldView {
  readonly name: string;
  readonly title: string;
  readonly hint: string | undefined;
  readonly control: Control;
  readonly error: string | undefined;
  /** The answers in their groups; one nameless group where there are none. */
  readonly groups: readonly { readonly name: string; readonly choices: readonly ChosenChoice[] }[];
  /** What was typed, by the name of the control. */
  readonly typed: Readonly<Record<string, string>>;
  readonly rows: readonly ItemRow[];
  /** For rows of a kind of their own: each with its cells. */
  readonly cells: readonly (readonly Cell[])[];
  /** For an order: a pick for each place. */
  readonly places: readonly Cell[];
  /** For a wait: the outside events that people wait for. */
  readonly events: readonly ChosenChoice[];
}

export interface ChosenChoice extends Choice {
  readonly checked: boolean;
}

/** One question in a row. */
export interface Cell {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly ChosenChoice[];
}

/** One row of an agreement's form. */
export interface ItemRow {
  readonly name: string;
  readonly kinds: readonly ChosenChoice[];
  readonly people: readonly ChosenChoice[];
}

const CONTROLS: Partial<Record<Widget, Control>> = {
  participants: 'checkboxes',
  facilitators: 'checkboxes',
  choices: 'checkboxes',
  staff: 'checkboxes',
  minutes: 'line',
  reasons: 'checkboxes',
  day: 'day',
  days: 'textarea',
  moment: 'moment',
  until: 'until',
  items: 'items',
  rows: 'rows',
  note: 'textarea',
  line: 'line',
  time: 'line',
  order: 'order',
  secret: 'secret',
  text: 'textarea',
  hours: 'line',
  money: 'line',
  case: 'line',
};

/** More answers than this stand in a list that opens. */
const RADIOS_AT_MOST = 12;

/** Puts together what a field's template needs: its answers, what was typed, and what is wrong with it. */
export function fieldView(
  field: FieldSpec,
  values: FormValues,
  errors: readonly FormError[],
  source: ChoiceSource,
): FieldView {
  const { name, widget, title } = field;
  const choices = choicesFor(field, source);
  const grouped = choices.some(({ group }) => group !== undefined);
  const asList = !CONTROLS[widget] && !grouped && choices.length > RADIOS_AT_MOST;
  return {
    name,
    title,
    hint: hintFor(widget, choices.length),
    control: asList ? 'select' : (CONTROLS[widget] ?? 'radios'),
    error: errors.find((error) => error.field === name)?.message,
    groups: groupsOf(
      chosen(
        choices,
        listOf(values, name),
        choices.length === 1 && widget !== 'reasons' && widget !== 'facilitators' && !field.optional,
      ),
    ),
    typed: typedUnder(name, values),
    rows: widget === 'items' ? rowsOf(name, values, source) : [],
    cells: widget === 'rows' ? cellsOf(field, values, source) : [],
    places: widget === 'order' ? placesOf(field, values, choices) : [],
    events: widget === 'until' ? chosen(codeChoices(OUTSIDE_EVENTS), [textOf(values, `${name}-event`)]) : [],
  };
}

function chosen(choices: readonly Choice[], picked: readonly string[], onlyOne = false): ChosenChoice[] {
  return choices.map((choice) => ({ ...choice, checked: onlyOne || picked.includes(choice.value) }));
}

function groupsOf(choices: readonly ChosenChoice[]): FieldView['groups'] {
  const names = [...new Set(choices.map(({ group }) => group ?? ''))];
  return names.map((name) => ({ name, choices: choices.filter(({ group }) => (group ?? '') === name) }));
}

function typedUnder(name: string, values: FormValues): Record<string, string> {
  const own = Object.keys(values).filter((key) => key === name || key.startsWith(`${name}-`));
  return Object.fromEntries(own.map((key) => [key, textOf(values, key)]));
}

function rowsOf(name: string, values: FormValues, source: ChoiceSource): ItemRow[] {
  const people = choicesFor(
    { name, title: '', widget: 'participant', codes: [], optional: false, columns: [] },
    source,
  );
  return Array.from({ length: ITEM_ROWS }, (_, row) => `${name}-${row}`).map((row) => ({
    name: row,
    kinds: chosen(codeChoices(AMENDS_KINDS), [textOf(values, `${row}-kind`)]),
    people: chosen(people, [textOf(values, `${row}-by`)]),
  }));
}

const PLACES = ['First', 'Then', 'Then'];

/** One pick for each place of an order. */
function placesOf({ name }: FieldSpec, values: FormValues, choices: readonly Choice[]): Cell[] {
  const picked = listOf(values, name);
  return choices.map((_, place) => ({
    name: place === 0 ? name : `${name}-${place}`,
    title: PLACES[place] ?? 'Then',
    choices: chosen(choices, [picked[place] ?? '']),
  }));
}

const cellsOf = ({ name, columns }: FieldSpec, values: FormValues, source: ChoiceSource): Cell[][] =>
  Array.from({ length: ROWS }, (_, row) =>
    columns.map((column) => {
      const cell = `${name}-${row}-${column.name}`;
      const choices = choicesFor({ ...column, optional: false }, source);
      return { name: cell, title: column.title, choices: chosen(choices, [textOf(values, cell)]) };
    }),
  );

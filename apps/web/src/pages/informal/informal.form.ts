import { type InformalBody, informalBody } from '@whenready/contracts';
import { dayFrom } from '../../forms/days.js';
import type { FormError } from '../../forms/errors.js';
import { type FormValues, textOf } from '../../forms/values.js';

type Field = { readonly field: string; readonly message: string };

/** Informal practice that can be recorded, or what is wrong with the form. */
export type ReadInformal =
  { readonly ok: true; readonly body: InformalBody } | { readonly ok: false; readonly errors: readonly FormError[] };

/** Reads the form of informal practice as it was typed, and checks it with the schema that the api uses. */
export function readInformal(values: FormValues): ReadInformal {
  const given = (name: string) => textOf(values, name) || undefined;
  const number = (name: string) => (given(name) === undefined ? undefined : Number(given(name)));
  const parsed = informalBody.safeParse({
    profile: given('profile') ?? '',
    setting: given('setting'),
    referrerKind: given('referrerKind'),
    on: dayFrom(values, 'on'),
    done: given('done'),
    ended: given('ended'),
    harmed: number('harmed'),
    responsible: number('responsible'),
    council: given('council'),
    channel: 'website',
    note: given('note'),
  });
  if (parsed.success) return { ok: true, body: parsed.data };
  return {
    ok: false,
    errors: informalErrors(parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }))),
  };
}

/** Errors with the control that each is about. */
export const informalErrors = (fields: readonly Field[]): FormError[] =>
  fields.map(({ field, message }) => ({
    field,
    anchor: field === 'on' ? 'on-day' : field,
    message: wordsFor(field, message),
  }));

/** The schema lists codes for programs; people see the answers themselves. */
function wordsFor(field: string, message: string): string {
  if (message.startsWith('Choose one of:')) return 'Choose an answer';
  return field === 'on' && /invalid|real date/i.test(message) ? 'Enter a real date, like 27 3 2027' : message;
}

/** What a form sent, as it was typed: a text per name, or several where several may be chosen. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

const OWN = new Set(['_csrf', '_step']);

/** Reads a posted body: texts and lists of texts only, without the form's own machinery. */
export function formValues(body: unknown): FormValues {
  const entries = Object.entries((body ?? {}) as Record<string, unknown>).filter(([name]) => !OWN.has(name));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );
}

/** One text, trimmed; empty where nothing was typed. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}

/** Every text that was chosen under a name. */
export function listOf(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KINDS = ['email', 'sms', 'letter'] as const;

/** The id of a template for each kind of message that has one. */
export type TemplateIds = Readonly<Partial<Record<(typeof KINDS)[number], string>>>;

/**
 * Reads ids of templates, written as `email=<id>,sms=<id>,letter=<id>`; any of them may be left out.
 * @returns the ids by kind, or what is wrong
 */
export function parseTemplateIds(text: string): TemplateIds | string {
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  const right = pairs.every(
    ([kind = '', id = '', ...more]) =>
      (KINDS as readonly string[]).includes(kind) && UUID.test(id) && more.length === 0,
  );
  return right
    ? Object.fromEntries(pairs)
    : 'set it to email=<id>,sms=<id>,letter=<id>, with the ids of your templates';
}

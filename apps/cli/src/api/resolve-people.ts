import type { CaseView } from '@whenready/contracts';
import type { Field } from '../fields/fields.js';
import { usage } from '../problem.js';

/**
 * Lets a participant be named by role or name where the body wants an id: `--participant person-harmed`.
 * @throws Problem of usage where several people fit
 */
export function resolvePeople(
  body: Record<string, unknown>,
  fields: readonly Field[],
  view: CaseView,
): Record<string, unknown> {
  const resolved = Object.entries(body).map(([name, value]) => {
    const widget = fields.find((field) => field.name === name)?.widget;
    if (widget === 'participant') return [name, idOf(value, view)];
    if (widget === 'participants' && Array.isArray(value)) return [name, value.map((one) => idOf(one, view))];
    if (widget === 'items' && Array.isArray(value))
      return [name, value.map((item: Record<string, unknown>) => ({ ...item, by: idOf(item.by, view) }))];
    return [name, value];
  });
  return Object.fromEntries(resolved) as Record<string, unknown>;
}

const idOf = (wanted: unknown, view: CaseView): unknown =>
  typeof wanted === 'string' ? personIn(view, wanted) : wanted;

/**
 * The id of a participant who is named by id, role or name; as it is given where nobody fits.
 * @throws Problem of usage where several people fit
 */
export function personIn(view: CaseView, wanted: string): string {
  if (view.case.tracks.some(({ id }) => id === wanted)) return wanted;
  const byRole = view.case.tracks.filter(({ role }) => role === wanted);
  const byName = view.people.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const fits = byRole.length ? byRole : byName;
  if (fits.length > 1)
    throw usage(`Several people fit "${wanted}".`, `Give an id: ${fits.map(({ id }) => id).join(', ')}.`);
  return fits[0]?.id ?? wanted;
}

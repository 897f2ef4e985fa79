import { type FormValues, textOf } from '../../forms/values.js';
import type { Fields, Section } from '../fields/fields.js';
import type { Words } from '../words/index.js';

/** How whoever writes can be reached; `named` where the form cannot be sent without a name. */
export const reachSection = (words: Words, fields: Fields, named: boolean): Section => ({
  heading: words.reach.heading,
  ...(named ? { hint: words.reach.oneOf } : {}),
  fields: [
    fields.line('name', words.reach.name, { optional: !named, autocomplete: 'name' }),
    fields.line('phone', words.reach.phone, { optional: !named, type: 'tel', autocomplete: 'tel', width: 20 }),
    fields.line('email', words.reach.email, { optional: !named, type: 'email', autocomplete: 'email' }),
    fields.area('whenSafe', words.reach.whenSafe, { hint: words.reach.whenSafeHint, optional: true }),
  ],
});

/** What was typed of it; a field that was left empty is not there. */
export const readReach = (values: FormValues) => ({
  name: textOf(values, 'name') || undefined,
  phone: textOf(values, 'phone') || undefined,
  email: textOf(values, 'email') || undefined,
  whenSafe: textOf(values, 'whenSafe') || undefined,
});

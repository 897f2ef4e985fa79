import { PLACEHOLDERS, type Placeholder } from './words.js';

/** A template cannot be filled: what it asks for is unknown, or was not given. */
export class TemplateUnfilled extends Error {
  override readonly name = 'TemplateUnfilled';
}

const HOLDER = /\(\(([^()]*)\)\)/g;

/** The names between double brackets in a template, in their order, whether they are known or not. */
export const namedIn = (template: string): string[] => [...template.matchAll(HOLDER)].map(([, name]) => name!);

/** Whether a name is one that a template may use. */
export const isPlaceholder = (name: string): name is Placeholder => (PLACEHOLDERS as readonly string[]).includes(name);

/**
 * A template with its placeholders filled, such as `((when))`. What a value holds is put in as it is: brackets in it
 * are not filled again.
 * @throws TemplateUnfilled where the template has a placeholder that is unknown, or one without a value
 */
export function render(template: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  return template.replace(HOLDER, (_whole, name: string) => {
    if (!isPlaceholder(name)) throw new TemplateUnfilled(`There is no placeholder ((${name})).`);
    const value = values[name];
    if (value === undefined || value === '') throw new TemplateUnfilled(`Nothing was given for ((${name})).`);
    return value;
  });
}

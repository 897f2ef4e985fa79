import type { ServiceCard } from '@whenready/contracts';
import type { Starter } from '@whenready/domain';
import type { FormError } from '../../forms/errors.js';
import type { FormValues } from '../../forms/values.js';
import { Fields, type Section } from '../fields/fields.js';
import { reachSection } from '../public/reach.js';
import type { Words } from '../words/index.js';

/** The first question: who writes. */
export const presentWho = (
  { start }: Words,
  { code, name }: ServiceCard,
  paths: Readonly<Record<string, Starter>>,
) => ({
  caption: name,
  choices: Object.entries(paths).map(([path, who]) => ({
    href: `/p/${code}/start/${path}`,
    id: path,
    ...start.who[who],
  })),
});

/** The form for whoever writes; an agency tells of other people as well. */
export function presentStart(
  words: Words,
  { code, name }: ServiceCard,
  who: Starter,
  values: FormValues,
  errors: readonly FormError[],
) {
  const fields = new Fields(words, values, errors);
  const { start } = words;
  const agency = who === 'agency';
  const own: Section = {
    fields: [
      ...(agency ? [fields.line('agency', start.agency, { autocomplete: 'organization' })] : []),
      fields.area('story', start.story, { hint: start.storyHint, optional: true }),
      fields.line('postcode', agency ? start.postcodeAgency : start.postcode, {
        hint: start.postcodeHint,
        optional: true,
        width: 10,
        autocomplete: agency ? 'off' : 'postal-code',
      }),
    ],
  };
  const people = agency
    ? [
        personSection(words, fields, 'harmed', start.harmed),
        personSection(words, fields, 'responsible', start.responsible),
      ]
    : [];
  return {
    caption: name,
    back: { href: `/p/${code}/start`, text: start.back },
    intro: [start.intro],
    sections: [own, ...people, reachSection(words, fields, true)],
    trap: start.trap,
    next: { title: start.nextTitle, steps: start.next },
    send: start.send,
  };
}

const personSection = ({ start }: Words, fields: Fields, whom: 'harmed' | 'responsible', heading: string): Section => ({
  heading,
  hint: start.personHint,
  fields: [
    fields.line(`${whom}-name`, start.theirName, { optional: true }),
    fields.line(`${whom}-phone`, start.theirPhone, { optional: true, type: 'tel', width: 20 }),
    fields.line(`${whom}-email`, start.theirEmail, { optional: true, type: 'email' }),
    fields.radios(`${whom}-agreed`, start.agreed, start.agreedChoices, { optional: true }),
  ],
});

import { INFORMAL_ENDINGS, INFORMAL_WAYS, REFERRER_KINDS, SETTINGS } from '@whenready/domain';
import type { ProfileCard } from '../../api/shapes.js';
import { codeChoices } from '../../forms/choices.js';
import { type FormValues, listOf, textOf } from '../../forms/values.js';
import type { Trouble } from '../command/trouble.js';

const CHOICES = [
  { name: 'setting', title: 'Where did it happen?', codes: SETTINGS },
  { name: 'referrerKind', title: 'Who did it?', codes: REFERRER_KINDS.filter((kind) => kind !== 'self') },
  { name: 'done', title: 'What was done?', codes: INFORMAL_WAYS },
  { name: 'ended', title: 'How did it end?', codes: INFORMAL_ENDINGS },
] as const;

const TYPED = ['on-day', 'on-month', 'on-year', 'harmed', 'responsible', 'note'];

interface Option {
  readonly value: string;
  readonly text: string;
}

/** What the form of informal practice shows, with what was typed and what is wrong with it. */
export function presentInformal(profiles: readonly ProfileCard[], values: FormValues, { errors, refusal }: Trouble) {
  const offering = profiles.filter(({ practices }) => practices?.includes('informal'));
  const field = (name: string, title: string, choices: readonly Option[]) => ({
    name,
    title,
    control: 'radios' as const,
    error: errors.find((error) => error.field === name)?.message,
    groups: [{ name: '', choices: choices.map((one) => ({ ...one, checked: isChosen(name, one.value, choices) })) }],
  });
  const isChosen = (name: string, value: string, choices: readonly Option[]) =>
    choices.length === 1 || listOf(values, name).includes(value);
  return {
    title: 'Record informal practice',
    errors,
    refusal,
    key: values.key,
    offered: offering.length > 0,
    service: field(
      'profile',
      'Which service is it for?',
      offering.map(({ code, name }) => ({ value: code, text: name })),
    ),
    choices: CHOICES.map(({ name, title, codes }) => field(name, title, optionsOf(codes, name))),
    councils: offering.flatMap(({ name, areas }) => ({
      name,
      councils: areas
        .flatMap(({ councils }) => councils)
        .map(({ code, name: council }) => ({
          value: code,
          text: council,
          checked: code === textOf(values, 'council'),
        })),
    })),
    typed: Object.fromEntries(TYPED.map((name) => [name, textOf(values, name)])),
    wrong: Object.fromEntries(errors.map(({ field: name, message }) => [name, message])),
  };
}

/** Nobody refers themselves here, so labels are looked up in the full list. */
const optionsOf = (codes: readonly string[], name: string): Option[] =>
  codeChoices(name === 'referrerKind' ? REFERRER_KINDS : codes).filter(({ value }) => codes.includes(value));

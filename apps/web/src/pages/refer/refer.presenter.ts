import type { FoundArea } from '@whenready/contracts';
import {
  ACCESS_NEEDS,
  JUSTICE_STAGES,
  PARTICIPANT_KINDS,
  PARTICIPANT_ROLES,
  REFERRAL_CHANNELS,
  REFERRER_KINDS,
  SENSITIVITIES,
  SETTINGS,
  STARTERS,
} from '@whenready/domain';
import type { ProfileCard } from '../../api/shapes.js';
import type { FormError } from '../../forms/errors.js';
import { codeChoices } from '../../forms/choices.js';
import { type FormValues, listOf, textOf } from '../../forms/values.js';
import { LANGUAGES, sayLanguage } from '../../words/languages.js';
import type { Trouble } from '../command/trouble.js';
import { rowsOf } from './refer.form.js';

const CHOICES = [
  { name: 'startedBy', title: 'Who started this?', codes: STARTERS },
  { name: 'channel', title: 'How did it reach the service?', codes: REFERRAL_CHANNELS.filter((one) => one !== 'api') },
  { name: 'referrerKind', title: 'Who refers?', codes: REFERRER_KINDS },
  { name: 'setting', title: 'Where did the harm happen?', codes: SETTINGS },
  { name: 'justiceStage', title: 'Where is it in criminal justice?', codes: JUSTICE_STAGES },
] as const;

/**
 * What the referral form shows, with what was typed and what is wrong with it.
 * @param found where the referral would go, once that was asked
 */
export function presentRefer(
  profiles: readonly ProfileCard[],
  values: FormValues,
  trouble: Trouble,
  found: FoundArea | null = null,
) {
  const { errors, refusal } = trouble;
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  const field = (name: string, title: string, choices: readonly Option[]) => ({
    name,
    title,
    control: 'radios' as const,
    error: errorOf(name),
    groups: [
      { name: '', choices: choices.map((one) => ({ ...one, checked: listOf(values, name).includes(one.value) })) },
    ],
  });
  const services = profiles.map(({ code, name }) => ({ value: code, text: name }));
  return {
    title: textOf(values, 'draft') ? 'Go on with a draft' : 'Refer a case',
    errors,
    refusal,
    key: values.key,
    draft: textOf(values, 'draft'),
    partner: textOf(values, 'partner'),
    informal: profiles.some(({ practices }) => practices?.includes('informal')),
    service: field('profile', 'Which service is it for?', services),
    choices: CHOICES.map(({ name, title, codes }) => field(name, title, optionsOf(codes, name))),
    sensitivities: {
      ...field('sensitivities', 'Does it call for extra care?', codeChoices(SENSITIVITIES)),
      control: 'checkboxes' as const,
      hint: 'Choose all that apply. Automated reminders then need their own agreement.',
    },
    councils: councilsOf(profiles, textOf(values, 'council')),
    people: Array.from({ length: rowsOf(values) }, (_, row) => personRow(row, values, errors)),
    postcode: textOf(values, 'postcode'),
    postcodeError: errorOf('postcode'),
    found,
    crimeReference: textOf(values, 'crimeReference'),
    story: textOf(values, 'story'),
    storyError: errorOf('story'),
  };
}

interface Option {
  readonly value: string;
  readonly text: string;
}

/** The list of channels has one code fewer here than its labels, so labels are looked up in the full list. */
function optionsOf(codes: readonly string[], name: string): Option[] {
  if (name !== 'channel') return codeChoices(codes);
  return codeChoices(REFERRAL_CHANNELS).filter(({ value }) => codes.includes(value));
}

function councilsOf(profiles: readonly ProfileCard[], chosen: string) {
  return profiles.map(({ name, areas }) => ({
    name,
    councils: areas
      .flatMap(({ councils }) => councils)
      .map((council) => ({ value: council.code, text: council.name, checked: council.code === chosen })),
  }));
}

function personRow(row: number, values: FormValues, errors: readonly FormError[]) {
  const id = `people-${row}`;
  const typed = (part: string) => textOf(values, `${id}-${part}`);
  const others = Array.from({ length: rowsOf(values) }, (_, place) => place).filter((place) => place !== row);
  return {
    id,
    name: `Person ${row + 1}`,
    about: row === 0 ? '' : ' (leave empty if there is none)',
    typed: {
      name: typed('name'),
      spokesperson: typed('spokesperson'),
      email: typed('email'),
      phone: typed('phone'),
      address: typed('address'),
      young: typed('young') === 'true',
    },
    kinds: codeChoices(PARTICIPANT_KINDS).map((one) => ({ ...one, checked: one.value === typed('kind') })),
    needs: codeChoices(ACCESS_NEEDS).map((one) => ({
      ...one,
      checked: listOf(values, `${id}-needs`).includes(one.value),
    })),
    languages: LANGUAGES.map((tag) => ({ value: tag, text: sayLanguage(tag), checked: tag === typed('language') })),
    roles: codeChoices(PARTICIPANT_ROLES).map((one) => ({ ...one, checked: one.value === typed('role') })),
    supports: others.map((place) => ({
      value: String(place),
      text: `Person ${place + 1}`,
      checked: typed('supports') === String(place),
    })),
    errors: Object.fromEntries(
      ['role', 'kind', 'name', 'spokesperson', 'email', 'phone', 'young', 'supports'].map((part) => [
        part,
        errors.find(({ field }) => field === `${id}-${part}`)?.message,
      ]),
    ),
  };
}

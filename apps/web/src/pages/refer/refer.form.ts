import { findAreaBody, type ReferralBody, referralBody } from '@whenready/contracts';
import type { FormError } from '../../forms/errors.js';
import { type FormValues, listOf, textOf } from '../../forms/values.js';

/** How many people the form has room for at least. */
const PEOPLE_ROWS = 4;

/** How many rows of people there are: a draft may hold more people than the empty form has room for. */
export function rowsOf(values: FormValues): number {
  const rows = Object.keys(values).map((name) => Number(/^people-(\d{1,2})-/.exec(name)?.[1] ?? 0) + 1);
  return Math.min(30, Math.max(PEOPLE_ROWS, ...rows));
}

type Field = { readonly field: string; readonly message: string };

/** A referral that can be sent, or what is wrong with it; `places` tells which row each person came from. */
export type ReadReferral = { readonly places: readonly number[] } & (
  { readonly ok: true; readonly body: ReferralBody } | { readonly ok: false; readonly errors: readonly FormError[] }
);

/** Reads the referral form as it was typed. Rows of people that are wholly blank are not there. */
export function readReferral(values: FormValues): ReadReferral {
  const { body, places } = writtenIn(values);
  const parsed = referralBody.safeParse(body);
  if (parsed.success) return { ok: true, body: parsed.data, places };
  const fields = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  return { ok: false, errors: referralErrors(fields, places), places };
}

/** What the referral form says so far, complete or not, right or wrong; and which row each person came from. */
export function writtenIn(values: FormValues) {
  const given = (name: string) => textOf(values, name) || undefined;
  const places = Array.from({ length: rowsOf(values) }, (_, row) => row).filter((row) =>
    ['role', 'name', 'email', 'phone'].some((part) => given(`people-${row}-${part}`)),
  );
  const body = {
    profile: given('profile') ?? '',
    startedBy: given('startedBy'),
    channel: given('channel'),
    referrerKind: given('referrerKind'),
    setting: given('setting'),
    justiceStage: given('justiceStage'),
    sensitivities: listOf(values, 'sensitivities'),
    council: given('council'),
    postcode: given('postcode'),
    partner: given('partner'),
    crimeReference: given('crimeReference'),
    story: given('story'),
    participants: places.map((row) => personIn(values, row, places)),
  };
  return { body, places };
}

/** A draft as the form shows it: what is written in it, as if it had been typed. */
export function valuesOf(body: Readonly<Record<string, unknown>>): FormValues {
  const people = Array.isArray(body.participants) ? (body.participants as Record<string, unknown>[]) : [];
  const rows = people
    .slice(0, 30)
    .flatMap((person, row) =>
      Object.entries(typed(person)).map(([part, value]) => [`people-${row}-${part}`, value] as const),
    );
  return { ...typed(body), ...Object.fromEntries(rows) };
}

/** Texts, numbers, yes, and lists of texts; whatever else somebody wrote there is no answer of the form. */
function typed(answers: Readonly<Record<string, unknown>>): FormValues {
  const known = Object.entries(answers).flatMap(([name, value]): [string, string | string[]][] => {
    if (Array.isArray(value)) return [[name, value.filter((one): one is string => typeof one === 'string')]];
    return ['string', 'number'].includes(typeof value) || value === true ? [[name, String(value)]] : [];
  });
  return Object.fromEntries(known);
}

/** The service and the place on the form that is not sent yet, to ask where the referral would go. */
export function readPlace(values: FormValues) {
  const given = (name: string) => textOf(values, name) || undefined;
  const profile = given('profile');
  const parsed = findAreaBody.safeParse({ postcode: given('postcode'), council: given('council') });
  const service = { field: 'profile', message: 'Choose which service it is for' };
  const fields = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  if (parsed.success && profile) return { ok: true, profile, body: parsed.data } as const;
  return { ok: false, errors: referralErrors(profile ? fields : [service, ...fields], []) } as const;
}

function personIn(values: FormValues, row: number, places: readonly number[]) {
  const part = (name: string) => textOf(values, `people-${row}-${name}`) || undefined;
  const supports = part('supports');
  return {
    role: part('role'),
    name: part('name') ?? '',
    kind: part('kind'),
    spokesperson: part('spokesperson'),
    email: part('email'),
    phone: part('phone'),
    address: part('address'),
    young: part('young') === 'true' || undefined,
    needs: listOf(values, `people-${row}-needs`),
    language: part('language'),
    supports: supports === undefined ? undefined : places.indexOf(Number(supports)),
  };
}

/** Errors with the control that each is about, one for each control. */
export function referralErrors(fields: readonly Field[], places: readonly number[]): FormError[] {
  const errors = fields.map(({ field, message }) => errorFor(field, message, places));
  return errors.filter((error, place) => errors.findIndex(({ anchor }) => anchor === error.anchor) === place);
}

function errorFor(path: string, message: string, places: readonly number[]): FormError {
  const [name = '', place, part] = path.split('.');
  if (name === 'participants') {
    const row = place === undefined ? 0 : (places[Number(place)] ?? 0);
    const control = `people-${row}-${part ?? 'name'}`;
    return { field: control, anchor: control, message: `Person ${row + 1}: ${plain(message)}` };
  }
  return { field: name, anchor: name, message: plain(message) };
}

/** The schema lists codes for programs; people see the answers themselves. */
const plain = (message: string): string => (message.startsWith('Choose one of:') ? 'Choose an answer' : message);

import { createHash } from 'node:crypto';
import type { StaffRole } from '@whenready/domain';
import type { ServiceProfile } from '@whenready/profiles';

/** A member of staff of the demonstration, before they have a token. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly profile: string | null;
  readonly provider: string | null;
  readonly email: string;
}

/** Names by profile: coordinator, second coordinator, supervisor, referrer; then, for each further provider, two. */
const NAMES: Record<string, readonly string[]> = {
  'avon-somerset-partnership': [
    'Imogen Adeyemi', 'Tom Pascoe', 'Rhiannon Doyle', 'Marcus Webb',
    'Leila Haddad', 'Owen Trask', 'Bridget Sefton', 'Callum Royce',
  ],
  'avon-somerset-police': ['Joanna Trevett', 'Sunil Kapoor', 'Helen Marsh', 'Dean Furlong'],
  gloucestershire: ['Ruth Castell', 'Aidan Mbeki', 'Margaret Ollis', 'Peter Lang'],
  merseyside: ['Siobhan Keogh', 'Yusuf Rahman', 'Colette Barnes', 'Liam Ashcroft'],
  wiltshire: ['Daniel Whitcombe', 'Priya Nair', 'Frances Holloway', 'Gareth Stone'],
}; // prettier-ignore

/** Two volunteers who facilitate, by profile. */
const VOLUNTEERS: Record<string, readonly string[]> = {
  'avon-somerset-partnership': ['Nadia Ferris', 'Alan Whitlock'],
  'avon-somerset-police': ['Gwen Ashdown', 'Robert Iqbal'],
  gloucestershire: ['Esther Dunmore', 'Colin Radley'],
  merseyside: ['Maureen Tate', 'Kwame Boateng'],
  wiltshire: ['Sylvia Corrigan', 'Jerzy Nowak'],
};

const LEADS: Readonly<Record<string, string>> = {
  'avon-somerset-partnership': 'Harriet Bowen',
  'avon-somerset-police': 'Marcus Tolland',
  gloucestershire: 'Ingrid Fairley',
  merseyside: 'Patrick Okoro',
  wiltshire: 'Dorothy Penrose',
};

const ROLES = ['coordinator', 'coordinator', 'supervisor', 'referrer'] as const;
const FURTHER_ROLES = ['coordinator', 'supervisor'] as const;

/** Everyone of the demonstration: the staff, volunteers and lead of each profile, and two who work across all. All are invented. */
export function demoPeople(profiles: readonly ServiceProfile[]): DemoPerson[] {
  return [
    ...profiles.flatMap(peopleOf),
    person('Anthony Greaves', 'commissioner', null, null),
    person('Zoe Lindqvist', 'administrator', null, null),
  ];
}

function peopleOf(profile: ServiceProfile): DemoPerson[] {
  const places = profile.providers.flatMap(({ code }, at) =>
    (at === 0 ? ROLES : FURTHER_ROLES).map((role) => ({ role, provider: code })),
  );
  const staff = places.map(({ role, provider }, at) =>
    person(NAMES[profile.code]?.[at] ?? `${profile.prefix} ${role} ${at + 1}`, role, profile.code, provider),
  );
  const volunteers = [0, 1].map((at) => VOLUNTEERS[profile.code]?.[at] ?? `${profile.prefix} volunteer ${at + 1}`);
  const provider = profile.providers[0]?.code ?? null;
  const lead = person(LEADS[profile.code] ?? `${profile.prefix} service lead`, 'service-lead', profile.code, null);
  return [...staff, ...volunteers.map((name) => person(name, 'facilitator', profile.code, provider)), lead];
}

function person(name: string, role: StaffRole, profile: string | null, provider: string | null): DemoPerson {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
  return { id: idFrom(email), name, role, profile, provider, email };
}

/** An id that is the same in every installation, in the shape of a UUID (version 8, RFC 9562). */
export function idFrom(text: string): string {
  const hex = createHash('sha256').update(`whenready demo user ${text}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

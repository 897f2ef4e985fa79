import type { CaseView } from '@whenready/contracts';
import { isMainRole, type ParticipantRole } from '@whenready/domain';
import type { Directory } from '../api/directory.js';
import type { ProfileCard } from '../api/shapes.js';
import { label } from './labels.js';

/** What a case's people, colleagues and places are called. */
export interface Vocabulary {
  readonly profile: ProfileCard | undefined;
  /** Every service, the case's own first. */
  readonly services: readonly ProfileCard[];
  readonly service: string;
  /** A participant's name, or their role where the name may not be seen. */
  person(id: string): string;
  /** A participant's role, in the service's own words. */
  role(role: ParticipantRole): string;
  staff(id: string | null): string;
  provider(code: string | null): string;
  area(code: string): string;
  /** A venue's name, where it may be seen. */
  venue(id: string): string;
}

/** Gathers the words for one case. */
export function vocabularyOf(view: CaseView, directory: Directory): Vocabulary {
  const profile = directory.profiles.find(({ code }) => code === view.profile);
  const role = (code: ParticipantRole) => roleIn(profile, code);
  return {
    profile,
    role,
    services: [...directory.profiles].sort((a, b) => Number(b === profile) - Number(a === profile)),
    service: profile?.name ?? view.profile,
    person: (id) => {
      const track = view.case.tracks.find((one) => one.id === id);
      return view.people.find((one) => one.id === id)?.name ?? (track ? role(track.role) : 'Someone');
    },
    staff: (id) => (id ? (directory.staff.find((one) => one.id === id)?.name ?? 'A colleague') : 'Nobody yet'),
    provider: (code) =>
      nameOf([...(profile?.providers ?? []), ...directory.profiles.flatMap((one) => one.providers)], code, 'None yet'),
    area: (code) => nameOf(profile?.areas, code, code),
    venue: (id) => directory.venues.find((one) => one.id === id)?.name ?? 'a venue',
  };
}

/** A role in a service's own words, such as victim or harmed. */
export function roleIn(profile: ProfileCard | undefined, role: ParticipantRole): string {
  const words = profile?.words;
  const own = { 'person-harmed': words?.personHarmed, 'person-responsible': words?.personResponsible };
  const chosen = isMainRole(role) ? own[role] : undefined;
  if (!chosen) return label('PARTICIPANT_ROLES', role);
  return chosen.one.charAt(0).toUpperCase() + chosen.one.slice(1);
}

function nameOf(
  list: readonly { code: string; name: string }[] | undefined,
  code: string | null,
  none: string,
): string {
  if (code === null) return none;
  return list?.find((one) => one.code === code)?.name ?? code;
}

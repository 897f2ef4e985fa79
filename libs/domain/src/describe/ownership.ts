import type { OwnershipEvents } from '../events/ownership.js';
import type { Routing } from '../case.js';
import { sayCode, sayDay } from '../wording.js';
import type { Lines } from './lines.js';

const whereTo = (routing: Routing): string => (routing.kind === 'provider' ? sayCode(routing.provider) : 'triage');

const END_OF_SHARE: Readonly<Record<OwnershipEvents['share-ended']['how'], string>> = {
  'by-hand': 'Share ended',
  'its-day': 'Share ended on its last day',
  closed: 'Share ended with the case',
  transferred: 'Share ended: they take the case over',
};

export const ownershipLines: Lines<OwnershipEvents> = {
  'case-assigned': ({ reason }) =>
    reason === null || reason === 'new' ? 'Coordinator assigned' : `Coordinator changed: ${sayCode(reason)}`,
  'case-unassigned': ({ reason }) => `Handed back by its coordinator: ${sayCode(reason)}`,
  'case-transferred': ({ profile, routing, reason }) =>
    `Transferred to ${whereTo(routing)} (${sayCode(profile.code)}): ${sayCode(reason)}`,
  'case-shared': ({ provider, profile, role, until, reason }) =>
    `Shared with ${sayCode(provider)} (${sayCode(profile)}), ${role === 'lead' ? 'who lead' : 'in support'}, ${until ? `until ${sayDay(until)}` : 'without an end'}: ${sayCode(reason)}`,
  'share-ending': () => 'Asked whether the share goes on',
  'share-ended': ({ how }) => END_OF_SHARE[how],
};

import type { Case, Routing } from '../case.js';
import { countedFrom } from '../supervision.js';
import type { Evolvers } from './evolver.js';

const nobody = { coordinator: null, coordinatorSince: null } as const;

/** Whether two routings are to the same provider. */
const sameProvider = (before: Routing, after: Routing): boolean =>
  before.kind === 'provider' && after.kind === 'provider' && before.provider === after.provider;

/** A provider's lead is over: whoever was found to look after the case while it led may be theirs, and is asked anew. */
function leadIsOver(theCase: Case, id: string): Partial<Case> {
  const { coordinatorSince, shares } = theCase;
  const led = shares.find((share) => share.id === id && share.role === 'lead');
  return led && coordinatorSince !== null && coordinatorSince > led.since ? nobody : {};
}

/** Who has the case, and with whom it is shared. */
export const ownershipEvolvers = {
  'case-routed': (theCase, { routing }) => ({
    ...theCase,
    routing,
    ...(sameProvider(theCase.routing, routing) ? {} : nobody),
  }),
  'case-assigned': (theCase, { coordinator }, event) => ({
    ...theCase,
    coordinator,
    coordinatorSince: event.at,
    supervision: theCase.supervision ?? countedFrom(event.at),
  }),
  'case-unassigned': (theCase) => ({ ...theCase, ...nobody }),
  'case-transferred': (theCase, { profile, routing }) => ({
    ...theCase,
    profile,
    routing,
    ...(theCase.profile.code === profile.code && sameProvider(theCase.routing, routing)
      ? {}
      : { ...nobody, facilitators: [], signOffs: {} }),
  }),
  'case-shared': (theCase, { reason: _why, ...data }, event) => {
    const before = theCase.shares.find((share) => share.id === data.id);
    const share = { ...data, since: before?.since ?? event.at, askedAt: null };
    return {
      ...theCase,
      ...(data.role === 'supporting' ? leadIsOver(theCase, data.id) : {}),
      shares: [...theCase.shares.filter(({ id }) => id !== data.id), share],
    };
  },
  'share-ending': (theCase, { id }, event) => ({
    ...theCase,
    shares: theCase.shares.map((share) => (share.id === id ? { ...share, askedAt: event.at } : share)),
  }),
  'share-ended': (theCase, { id }) => ({
    ...theCase,
    ...leadIsOver(theCase, id),
    shares: theCase.shares.filter((share) => share.id !== id),
  }),
} satisfies Partial<Evolvers>;

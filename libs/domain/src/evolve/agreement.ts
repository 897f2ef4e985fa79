import type { AgreedItem, AmendsItem } from '../communicating.js';
import type { Case } from '../case.js';
import { changeOne, type Evolvers } from './evolver.js';

/** What was agreed, and how far it is. */
export const agreementEvolvers = {
  'outcome-proposed': (theCase, { items, agreedBy }, event) => ({
    ...theCase,
    proposal: { proposedAt: event.at, items, agreedBy },
  }),
  'outcome-accepted': (theCase, { participant }) => ({
    ...theCase,
    proposal: theCase.proposal && { ...theCase.proposal, agreedBy: [...theCase.proposal.agreedBy, participant] },
  }),
  'outcome-agreed': (theCase, { items, agreedBy }, event) => ({
    ...theCase,
    proposal: null,
    agreement: {
      agreedAt: event.at,
      agreedBy: agreedBy ?? null,
      items: [...(theCase.agreement?.items ?? []), ...items.map(newItem)],
    },
  }),
  'agreement-changed': (theCase, { item, change, dueOn }) =>
    changeItem(theCase, item, (one) =>
      change === 'dropped'
        ? { ...one, state: 'dropped' }
        : { ...one, state: one.soFar > 0 ? 'part-done' : 'open', dueOn: dueOn ?? one.dueOn, askedAt: null },
    ),
  'amends-asked': (theCase, data, event) => changeItem(theCase, data.item, (item) => ({ ...item, askedAt: event.at })),
  'amends-recorded': (theCase, data) =>
    changeItem(theCase, data.item, (item) => ({
      ...item,
      state: data.state,
      soFar: item.soFar + (data.hours ?? data.pence ?? 0),
      verified: data.verified ?? item.verified,
      dueOn: data.nextDueOn ?? item.dueOn,
      askedAt: data.nextDueOn ? null : item.askedAt,
    })),
  'progress-wish-recorded': (theCase, { participant, wishes }) => {
    const others = theCase.progressWishes.filter((each) => each !== participant);
    return { ...theCase, progressWishes: wishes ? [...others, participant] : others };
  },
} satisfies Partial<Evolvers>;

/** An item on the day on which it is agreed. Recorded lives from before quantities were asked leave them out. */
const newItem = ({ id, kind, by, dueOn, hours = null, pence = null }: AgreedItem): AmendsItem => ({
  ...{ id, kind, by, dueOn, hours, pence },
  state: 'open',
  soFar: 0,
  verified: null,
  askedAt: null,
});

const changeItem = (theCase: Case, id: string, change: (item: AmendsItem) => AmendsItem): Case => ({
  ...theCase,
  agreement: theCase.agreement && { ...theCase.agreement, items: changeOne(theCase.agreement.items, id, change) },
});

import type { CalendarDay, Instant } from '../calendar/types.js';
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
      items: [...(theCase.agreement?.items ?? []), ...items.map((item) => newItem(item, event.at))],
    },
  }),
  'agreement-changed': (theCase, { item, change, dueOn }, { at }) =>
    changeItem(theCase, item, (one) =>
      change === 'dropped'
        ? { ...one, state: 'dropped' }
        : {
            ...one,
            state: one.soFar > 0 ? 'part-done' : 'open',
            ...(dueOn === null ? {} : dueFrom(dueOn, at)),
            askedAt: null,
          },
    ),
  'amends-asked': (theCase, data, event) => changeItem(theCase, data.item, (item) => ({ ...item, askedAt: event.at })),
  'amends-recorded': (theCase, data, { at }) =>
    changeItem(theCase, data.item, (item) => ({
      ...item,
      state: data.state,
      soFar: item.soFar + (data.hours ?? data.pence ?? 0),
      verified: data.verified ?? item.verified,
      ...(data.nextDueOn === null ? {} : dueFrom(data.nextDueOn, at)),
      askedAt: data.nextDueOn ? null : item.askedAt,
    })),
  'progress-wish-recorded': (theCase, { participant, wishes }) => {
    const others = theCase.progressWishes.filter((each) => each !== participant);
    return { ...theCase, progressWishes: wishes ? [...others, participant] : others };
  },
} satisfies Partial<Evolvers>;

/** It is due on another day from now on, of which nobody has been reminded yet. */
const dueFrom = (dueOn: CalendarDay, at: Instant) => ({ dueOn, dueSince: at, remindedAt: null });

/** An item on the day on which it is agreed. Recorded lives from before quantities were asked leave them out. */
const newItem = ({ id, kind, by, dueOn, hours = null, pence = null }: AgreedItem, at: Instant): AmendsItem => ({
  ...{ id, kind, by, hours, pence },
  ...dueFrom(dueOn, at),
  state: 'open',
  soFar: 0,
  verified: null,
  askedAt: null,
});

const changeItem = (theCase: Case, id: string, change: (item: AmendsItem) => AmendsItem): Case => ({
  ...theCase,
  agreement: theCase.agreement && { ...theCase.agreement, items: changeOne(theCase.agreement.items, id, change) },
});

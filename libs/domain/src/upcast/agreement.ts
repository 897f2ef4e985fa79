import type { Case } from '../case.js';
import type { CaseEvent, EventData } from '../events.js';

const OLD_CASE = { proposal: null, progressWishes: [], measures: [], complaints: [], caseStudy: null };
const OLD_QUANTITY = { hours: null, pence: null };
const OLD_ITEM = { ...OLD_QUANTITY, soFar: 0, verified: null };

/** Before version 3 nobody was asked who agreed or how much, and no measures, complaints or case studies were known. */
export function withAfterwards(theCase: Case): Case {
  const { agreement } = theCase;
  return {
    ...OLD_CASE,
    ...theCase,
    agreement: agreement && {
      ...agreement,
      agreedBy: agreement.agreedBy ?? null,
      items: agreement.items.map((item) => ({ ...OLD_ITEM, ...item })),
    },
  };
}

/** Before version 2 of an agreement, both sides had agreed when it was recorded, and nobody was asked how much. */
export function withoutQuantities(event: CaseEvent): CaseEvent {
  const { items, agreedBy } = event.data as EventData['outcome-agreed'];
  const told = items.map((item) => ({ ...OLD_QUANTITY, ...item }));
  return { ...event, v: 2, data: { items: told, agreedBy: agreedBy ?? null } } as unknown as CaseEvent;
}

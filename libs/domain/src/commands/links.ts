import type { Case } from '../case.js';
import { caseClosed } from '../caseClosed.js';
import { type CaseFact, fact } from '../events.js';
import { type Refusal, refuse } from '../refusal.js';
import { unwind } from '../unwind.js';
import type { LinkKind } from '../words.js';
import { endingRefusal } from './ending.js';
import { always, CASEWORKERS, type Rule } from './rule.js';

const toItself = (theCase: Case, other: string): Refusal | null =>
  other === theCase.id ? refuse('LINK_TO_ITSELF', 'That is this very case.', 'Name the other case.', 'other') : null;

const linked = (theCase: Case, other: string, kind: LinkKind): CaseFact[] =>
  theCase.links.some((each) => each.other === other && each.kind === kind)
    ? []
    : [fact('case-linked', { other, kind })];

/** Linking again as it is changes nothing; as another kind changes the kind. */
export const linkCases: Rule<'link-cases'> = {
  title: 'Link with another case',
  explain: 'Two cases that are about the same, or that belong together. Both go on, and each shows the other.',
  by: CASEWORKERS,
  evenClosed: true,
  closedTo: always,
  decide: ({ theCase, payload: { other, kind } }) => toItself(theCase, other) ?? linked(theCase, other, kind),
};

/** A person says that this case is another's duplicate: it is linked and ends, and the other goes on. */
export const mergeInto: Rule<'merge-into'> = {
  title: 'Close as a duplicate',
  explain: 'This case ends, linked with the other one, which goes on. All that was arranged here is cancelled.',
  by: CASEWORKERS,
  closedTo: always,
  decide: ({ theCase, payload: { other }, now }) =>
    toItself(theCase, other) ??
    endingRefusal(theCase, now) ?? [
      ...linked(theCase, other, 'duplicate'),
      ...unwind(theCase, now),
      caseClosed(theCase, 'not-proceeding', 'duplicate'),
    ],
};

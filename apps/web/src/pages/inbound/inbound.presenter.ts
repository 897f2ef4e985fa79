import type { CaseView, InboundItem, ReadInboundItem } from '@whenready/contracts';
import { dayOf, type Instant } from '@whenready/domain';
import type { FormError } from '../../forms/errors.js';
import { count, sayDistance, sayMoment } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import type { Vocabulary } from '../../words/vocabulary.js';

/** The answer that a message is nobody's in particular of its case. */
export const NOBODY_KNOWN = 'nobody';

const WHAT: Readonly<Record<string, string>> = {
  complaint: 'Complaint',
  answer: 'Answer',
  survey: 'What somebody thinks of the service',
};

/**
 * What the list of messages shows, in the order in which they came.
 * @param read those that somebody has taken off it
 * @param now the moment of looking, for distances
 */
export function presentInbound(items: readonly InboundItem[], read: readonly ReadInboundItem[], now: Instant) {
  return {
    title: 'Messages to read',
    found: count(items.length, 'message'),
    messages: items.map((item) => ({
      ...presentMessage(item),
      distance: sayDistance(dayOf(item.receivedAt), dayOf(now)),
    })),
    read: read.map((item) => ({ ...presentMessage(item), by: `${item.readBy}, ${sayMoment(item.readAt)}` })),
  };
}

/** One of them, in words. */
function presentMessage({ id, how, kind, from, name, reference, said, body, receivedAt }: InboundItem) {
  return {
    id,
    what: WHAT[kind] ?? 'Message',
    how: label('INBOUND_WAYS', how).toLowerCase(),
    when: sayMoment(receivedAt),
    from: [name, from].filter(Boolean).join(', ') || 'Nobody said',
    reference,
    said: said && label('ANSWERS', said),
    words: body,
  };
}

/** What was typed to give a message to a case, as far as it goes. */
export interface Assigning {
  readonly reference: string;
  /** The case of that reference; null while none is found. */
  readonly found: { readonly view: CaseView; readonly words: Vocabulary } | null;
  readonly participant: string;
  readonly errors: readonly FormError[];
}

/** The page that gives a message to a case: first which case, then from whom it was. */
export function presentAssign(item: InboundItem, { reference, found, participant, errors }: Assigning) {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return {
    title: 'Give this message to a case',
    message: presentMessage(item),
    errors,
    reference: { value: reference, error: errorOf('reference') },
    found: found && {
      reference: found.view.reference,
      href: `/cases/${found.view.id}`,
      who: {
        name: 'participant',
        title: 'Who is it from?',
        hint: 'It stands with them in the case’s history, and somebody gets the task to read it.',
        error: errorOf('participant'),
        groups: [{ choices: choicesOf(found).map((one) => ({ ...one, checked: one.value === participant })) }],
      },
    },
  };
}

const choicesOf = ({ view, words }: NonNullable<Assigning['found']>) => [
  ...view.case.tracks.map(({ id, role }) => ({ value: id, text: words.person(id), hint: words.role(role) })),
  { value: NOBODY_KNOWN, text: 'Somebody else, or it is not known', hint: 'The message goes to the case alone' },
];

import type { CaseView } from '@whenready/contracts';
import {
  dayOf,
  type Letter,
  mayReadLetter,
  type Shuttle,
  type ShuttleLeg,
  type StaffRole,
  textOfLetter,
} from '@whenready/domain';
import { sayDate } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import { legWordsPath, letterWordsPath } from '../../words/paths.js';
import type { Vocabulary } from '../../words/vocabulary.js';

/** What was read of a letter, and by whom. */
export interface ReadLetter {
  readonly text: string;
  /** The draft that was asked for, counted from 1; null for the one that is read now. */
  readonly draft: number | null;
  readonly role: StaffRole | undefined;
}

/** What the page of a letter's words shows. */
export function presentLetterWords(view: CaseView, letter: Letter, read: ReadLetter, words: Vocabulary) {
  const { kind, from, to, state, stateSince, drafts } = letter;
  const shown = textOfLetter(letter, read.draft);
  const draft = drafts.findIndex(({ text }) => text === shown) + 1;
  const others = drafts.flatMap(({ text, at }, place) =>
    text !== shown && read.role && mayReadLetter(letter, text, read.role)
      ? [{ title: `Draft ${place + 1}, ${sayDate(dayOf(at))}`, href: letterWordsPath(view.id, letter.id, place + 1) }]
      : [],
  );
  return {
    ...pageOf(view, label('LETTER_KINDS', kind), read.text),
    facts: [
      { name: 'From', text: words.person(from) },
      { name: 'To', text: words.person(to) },
      { name: 'State', text: label('LETTER_STATES', state), more: `since ${sayDate(dayOf(stateSince))}` },
      ...(draft > 0 ? [{ name: 'Draft', text: `${draft} of ${drafts.length}`, more: checkOf(letter, shown) }] : []),
    ],
    others,
  };
}

const checkOf = ({ checked }: Letter, text: string | null): string =>
  checked !== null && checked === text ? 'passed its check' : 'has not passed a check';

/** What the page of a message's words shows. */
export function presentLegWords(
  view: CaseView,
  { id, legs }: Shuttle,
  leg: ShuttleLeg,
  text: string,
  words: Vocabulary,
) {
  const question = legs.find((one) => one.id === leg.answers);
  return {
    ...pageOf(view, 'Message of a shuttle', text),
    facts: [
      { name: 'From', text: words.person(leg.from) },
      { name: 'To', text: words.person(leg.to) },
      { name: 'State', text: label('LEG_STATES', leg.state), more: `noted on ${sayDate(dayOf(leg.notedAt))}` },
      { name: 'Message', text: `${legs.indexOf(leg) + 1} of ${legs.length}` },
    ],
    others: question
      ? [
          {
            title: `Message ${legs.indexOf(question) + 1}, which it answers`,
            href: legWordsPath(view.id, id, question),
          },
        ]
      : [],
  };
}

const pageOf = ({ id, reference }: CaseView, title: string, text: string) => ({
  title,
  reference,
  back: `/cases/${id}`,
  text,
});

import type { CalendarEntry } from '@whenready/channels';
import type { RemindRequest } from '@whenready/contracts/activities';
import {
  type Case,
  type ChannelCode,
  isAboutSession,
  type MessageFormat,
  type Purpose,
  sessionOf,
  type Track,
} from '@whenready/domain';
import type { LockedPerson } from '@whenready/persistence';
import { type MessageValues, messageWords, takesLink, WordsGiveItAway } from '@whenready/profiles';
import { datesOf } from './dates.js';
import { entryFor } from './entry.js';
import type { SendingRules } from './rules.js';
import { wordsToAvoidIn } from './wordsToAvoid.js';

/** A message as it goes to its channel. */
export interface Composed {
  readonly subject: string;
  readonly text: string;
  readonly entry: CalendarEntry | null;
  readonly format: MessageFormat;
}

/** What a message is written from. */
export interface Writing {
  readonly locked: Pick<LockedPerson, 'person' | 'placeOf'>;
  readonly theCase: Case;
  readonly request: RemindRequest;
  readonly rules: SendingRules;
  readonly channel: ChannelCode;
}

/** Messages that may be answered with a tap. */
const ANSWERABLE: readonly Purpose[] = [
  'readiness-date',
  'nudge',
  'session',
  'session-invitation',
  'session-change',
  'letter-waiting',
  'amends-due',
  'survey',
];

/** Whether a message holds a link: its service lets it be answered, and its channel shows links. */
export function holdsLink(writing: Writing): boolean {
  const { request, rules, channel } = writing;
  if (rules.linkDays === null || channel === 'letter' || !ANSWERABLE.includes(request.reminder.purpose)) return false;
  return takesLink(asked(writing));
}

/**
 * The words of a message and its entry in their calendar.
 * @param link where it is answered; null where it is not
 * @returns null where it would hold words that this person asked us to avoid, or would give the matter away
 */
export async function compose(writing: Writing, link: string | null): Promise<Composed | null> {
  const { locked, theCase, request, rules } = writing;
  const { purpose, participant, occurrence } = request.reminder;
  const session = isAboutSession(purpose) ? sessionOf(theCase, occurrence) : undefined;
  const of = { purpose, session, participant, caseId: request.caseId, saysPlace: rules.saysPlace };
  const entry = await entryFor(locked, of);
  const place = session && rules.saysPlace ? await locked.placeOf(session) : null;
  const words = wordsOf(writing, { ...datesOf(theCase, request.reminder, rules.hours), place, link });
  if (words === null) return null;
  const { subject, text } = words;
  const shown = [subject, link === null ? text : text.replace(link, withoutToken(link)), entry?.place ?? ''].join('\n');
  if (wordsToAvoidIn(shown, locked.person.wordsToAvoid).length > 0) return null;
  return { subject, text, entry, format: formatFor(writing) };
}

/** A place that would give the matter away is left out. */
function wordsOf(writing: Writing, values: MessageValues): { subject: string; text: string } | null {
  try {
    return messageWords({ ...asked(writing), values });
  } catch (error) {
    if (!(error instanceof WordsGiveItAway)) throw error;
    return values.place ? wordsOf(writing, { ...values, place: null }) : null;
  }
}

const asked = (writing: Writing) => ({
  messages: writing.rules.words,
  purpose: writing.request.reminder.purpose,
  channel: writing.channel,
  language: trackIn(writing)?.language ?? null,
  format: formatFor(writing),
});

const trackIn = ({ theCase, request }: Writing): Track | undefined =>
  theCase.tracks.find(({ id }) => id === request.reminder.participant);

/** As they told it to whoever asked how to reach them, else as their needs say. */
function formatFor(writing: Writing): MessageFormat {
  const { safeContact, needs = [] } = trackIn(writing) ?? {};
  if (safeContact) return safeContact.format;
  return needs.includes('easy-read') ? 'easy-read' : needs.includes('large-print') ? 'large-print' : 'standard';
}

/** Chance letters mean nothing, even where they spell a word. */
const withoutToken = (link: string): string => link.replace(/[^/]*$/, '…');

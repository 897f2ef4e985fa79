import type { CalendarDay, Instant } from '@whenready/domain';
import { sayWhen } from './say.js';
import type { Language, Placeholder } from './words.js';

/** What is known of one message when it is sent. */
export interface MessageValues {
  /** When an appointment begins, or the day by which something was to be done. */
  readonly when?: Instant | CalendarDay | null;
  /** When somebody is back, or the day by which an answer comes. */
  readonly until?: Instant | CalendarDay | null;
  /** Where an appointment is; null where it is not said. */
  readonly place?: string | null;
  /** Where the message can be answered; null where it cannot. */
  readonly link?: string | null;
}

/** What a text is answered with to end them, in every language. */
const STOP_WORD = 'STOP';
const SOMEWHERE: Readonly<Record<Language, string>> = { en: 'the place we agreed', cy: 'y lle a gytunwyd' };

/** What is put into a template, but for the link: values said in its language, with what needs no asking. */
export function filled(
  { when, until, place }: MessageValues,
  language: Language,
  phone: string | null,
): Partial<Record<Placeholder, string>> {
  return {
    stop: STOP_WORD,
    place: place?.trim() || SOMEWHERE[language],
    ...(phone && { phone }),
    ...(when && { when: sayWhen(when, language) }),
    ...(until && { until: sayWhen(until, language) }),
  };
}

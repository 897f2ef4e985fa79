import { type Instant, type Purpose, sayMoment } from '@whenready/domain';

/** A reminder's words: as little as it can say and still be useful. */
export interface Wording {
  readonly subject: string;
  readonly text: string;
}

const TEXTS: Readonly<Record<Purpose, (when: string) => string>> = {
  session: (when) =>
    `Hello, this is a reminder of your appointment${when}. To change it, speak to the person you are in touch with.`,
  'readiness-date': () =>
    'Hello, this is a reminder that you asked us to get in touch around now. ' +
    'There is nothing you have to do. We will ask you ourselves, and you can take all the time you need.',
  nudge: () =>
    'Hello, this is a reminder that we are here whenever you would like to talk. ' +
    'There is nothing you have to do. If you would rather not get these messages, tell the person you are in touch with.',
};

/**
 * The words of a reminder. They name neither the matter nor the service nor any person.
 * @param startsAt for a session, when it begins (shown on a clock in Europe/London)
 */
export function wordingOf(purpose: Purpose, startsAt: Instant | null = null): Wording {
  const when = startsAt === null ? '' : ` on ${sayMoment(startsAt)}`;
  return { subject: 'A reminder', text: `${TEXTS[purpose](when)}\n` };
}

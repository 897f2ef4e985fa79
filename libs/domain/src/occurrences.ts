/** How a message that is sent again by hand is told from the ones before it: `wait-4~2` is the second of `wait-4`. */
const AGAIN = /~(\d+)$/;

/** What a message was due for, however often it was sent by hand since. */
export const occurrenceWithout = (occurrence: string): string => occurrence.replace(AGAIN, '');

/** Which message for its occasion this is, from 1. */
export const timesAsked = (occurrence: string): number => Number(AGAIN.exec(occurrence)?.[1] ?? 1);

/** The next message for the same occasion. */
export const askedAgain = (occurrence: string): string =>
  `${occurrenceWithout(occurrence)}~${timesAsked(occurrence) + 1}`;

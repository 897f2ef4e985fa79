import type { ApiFailure } from '../../api/failure.js';

/** A page about something that went wrong, and the way out. */
export interface Problem {
  readonly status: number;
  readonly heading: string;
  readonly text: string;
  readonly wayOut: string;
}

export const PROBLEMS = {
  notFound: {
    status: 404,
    heading: 'Page not found',
    text: 'There is no such page, or no such case among those you may see.',
    wayOut: 'If you typed the address, check it. To find a case, search the list for its reference.',
  },
  forbidden: {
    status: 403,
    heading: 'You may not see this page',
    text: 'Your role does not include it.',
    wayOut: 'If you think it should, ask your supervisor or the service’s administrator.',
  },
  away: {
    status: 503,
    heading: 'The service does not answer just now',
    text: 'Nothing is lost: cases and their dates are kept safe, and waits go on.',
    wayOut: 'Try again in a minute. If it lasts, tell the person who runs the service.',
  },
  staleForm: {
    status: 403,
    heading: 'This form is too old',
    text: 'You have signed in or out since it was opened. Nothing was recorded.',
    wayOut: 'Go back, load the page again, and send it once more.',
  },
  noWords: {
    status: 404,
    heading: 'There are no such words',
    text: 'Nothing is stored there: no letter or message, no draft of that number, or its words are gone.',
    wayOut: 'Open the case, and choose the letter or the message there.',
  },
  notApproved: {
    status: 409,
    heading: 'This message cannot be passed on yet',
    text: 'Its giver has not approved it, so it is not shown for passing on.',
    wayOut: 'Open the case, read the message back to its giver, and record that they approve it.',
  },
  noDraft: {
    status: 404,
    heading: 'There is no such draft',
    text: 'It is not among those you may see, or what came in has been deleted.',
    wayOut: 'Open the list of drafts: what is still there is in it.',
  },
  tooLong: {
    status: 413,
    heading: 'That was too long',
    text: 'The form holds more text than we can take. Nothing was recorded.',
    wayOut: 'Go back and shorten the longest text.',
  },
  broken: {
    status: 500,
    heading: 'Something went wrong',
    text: 'The fault is ours. We do not know whether what you did was recorded.',
    wayOut: 'Look at the case before you try again.',
  },
} as const satisfies Record<string, Problem>;

/** The page for an answer of the api that the page at hand has no words for. */
export function problemOfApi({ status, error }: ApiFailure): Problem {
  if (status === 403) return { ...PROBLEMS.forbidden, wayOut: error.wayOut ?? PROBLEMS.forbidden.wayOut };
  if (error.code === 'DRAFT_NOT_FOUND' || error.code === 'ORIGINAL_NOT_FOUND') return PROBLEMS.noDraft;
  if (status === 404) return error.code === 'TEXT_NOT_FOUND' ? PROBLEMS.noWords : PROBLEMS.notFound;
  if (status === 409 && error.code === 'LEG_NOT_APPROVED') return PROBLEMS.notApproved;
  if (status === 503 || status === 429 || status === 502) return PROBLEMS.away;
  return PROBLEMS.broken;
}

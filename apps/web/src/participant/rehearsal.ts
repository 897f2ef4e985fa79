import type { Request, RequestHandler } from 'express';

/** What stands before the pages that the messages of rehearsals lead to: their links are known to another api. */
const PREFIX = '/rehearsal';
const LINK = /^\/rehearsal\/(a|s)\//;

/** Shows the pages of links under `/rehearsal` too. The address as it came tells them apart. */
export const rehearsalPages: RequestHandler = (request, _response, next) => {
  if (LINK.test(request.url)) request.url = request.url.slice(PREFIX.length);
  next();
};

/** Whether the page of a link was asked for under `/rehearsal`. */
export const isRehearsal = ({ originalUrl }: Pick<Request, 'originalUrl'>): boolean => LINK.test(originalUrl);

/** The address of another page of a link, in the space of the one that was asked for. */
export const sameSpace = (request: Pick<Request, 'originalUrl'>, path: string): string =>
  isRehearsal(request) ? `${PREFIX}${path}` : path;

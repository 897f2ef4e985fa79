import { HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiFailure } from '../../api/failure.js';
import { showPage, wordsFor } from './show.js';

/** A form that another site sent is not read. */
export const showRefused = (request: Request, response: Response): void =>
  show(request, response, 403, ({ pages }) => [pages.refusedTitle, pages.refused]);

/**
 * A page for whatever went wrong, that names nothing of it.
 * @returns true where the fault is ours, and worth a line in the log
 */
export function showProblem(error: unknown, request: Request, response: Response): boolean {
  const given = statusOf(error);
  // An address that cannot even be read is a page that is not there; its words stay out of the log.
  const status = given === 400 ? 404 : given;
  if (status === 404) show(request, response, 404, ({ pages }) => [pages.notFoundTitle, pages.notFound]);
  else if (status === 413) show(request, response, 413, ({ pages }) => [pages.tooLongTitle, pages.tooLong]);
  else if (status === 429) show(request, response, 429, ({ pages, errors }) => [pages.awayTitle, errors.busy]);
  else show(request, response, status === 503 ? 503 : 500, ({ pages }) => [pages.awayTitle, pages.away]);
  return status !== 404 && status !== 413 && status !== 429 && status !== 503;
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof ApiFailure) return error.status;
  return error instanceof HttpException ? error.getStatus() : (error as { status?: number } | null)?.status;
}

function show(
  request: Request,
  response: Response,
  status: number,
  say: (words: ReturnType<typeof wordsFor>['words']) => [string, string],
): void {
  const { words, look } = wordsFor(request);
  const [title, text] = say(words);
  if (status === 503 || status === 429) response.setHeader('Retry-After', '60');
  showPage(request, response, { status, view: 'frame/plain.njk', title, look, service: null, data: { texts: [text] } });
}

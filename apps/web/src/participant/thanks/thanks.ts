import type { ServiceCard } from '@whenready/contracts';
import type { Request, Response } from 'express';
import { showPage, wordsFor } from '../frame/show.js';

/** The page after something was taken: what was, and what comes next. */
export function showThanks(
  request: Request,
  response: Response,
  service: ServiceCard,
  texts: readonly string[],
  language: string | null = null,
): void {
  const { words, look } = wordsFor(request, language);
  const title = words.thanks.title;
  showPage(request, response, { status: 200, view: 'thanks/thanks.njk', title, look, service, data: { texts } });
}

import type { ServiceCard } from '@whenready/contracts';
import type { Request, Response } from 'express';
import type { FormError } from '../../forms/errors.js';
import { LANGUAGES, type Words, WORDS } from '../words/index.js';
import { type Look, lookOf, withChoice } from './look.js';

/** Where the button leads that leaves this site: a page that anyone might be reading. */
const AWAY = 'https://www.bbc.co.uk/weather';

/** One page of participants; `data` is what its view reads beside the frame's own. */
export interface ParticipantPage {
  readonly status: number;
  readonly view: string;
  readonly title: string;
  readonly look: Look;
  /** Whose telephone number the page shows; null where that is not known. */
  readonly service: Pick<ServiceCard, 'phone' | 'hours'> | null;
  readonly errors?: readonly FormError[];
  readonly data?: object;
}

/** The words of the language in which somebody reads. */
export const wordsFor = (request: Request, fallback?: string | null): { words: Words; look: Look } => {
  const look = lookOf(request, fallback);
  return { words: WORDS[look.language], look };
};

/** Answers with a page in the participants' frame. */
export function showPage(request: Request, response: Response, page: ParticipantPage): void {
  const { status, view, title, look, service, errors = [], data } = page;
  const words = WORDS[look.language];
  response.status(status).render(`participant/${view}`, {
    ...data,
    title,
    look,
    service,
    errors,
    words,
    away: AWAY,
    languages: LANGUAGES.map((code) => ({
      code,
      name: WORDS[code].common.languageName,
      current: code === look.language,
      href: withChoice(request, 'lang', code),
    })),
    views: viewsOf(request, look, words),
  });
}

function viewsOf(request: Request, { textOnly, larger }: Look, { common }: Words) {
  return [
    {
      text: textOnly ? common.withDesign : common.textOnly,
      href: withChoice(request, 'view', textOnly ? 'full' : 'text'),
    },
    { text: larger ? common.usual : common.larger, href: withChoice(request, 'size', larger ? 'usual' : 'large') },
  ];
}

import type { Request, RequestHandler } from 'express';
import { type Language, LANGUAGES } from '../words/index.js';

/** How somebody wants the pages: in which language, with or without design, in which size. */
export interface Look {
  readonly language: Language;
  readonly textOnly: boolean;
  readonly larger: boolean;
}

/** What can be chosen by `?lang=`, `?view=` and `?size=`, and is kept in the cookie `look`, which says nothing else. */
const CHOICES = { lang: LANGUAGES, view: ['full', 'text'], size: ['usual', 'large'] } as const;
type Choice = keyof typeof CHOICES;
type Chosen = Readonly<Partial<Record<Choice, string>>>;

const NAMES = Object.keys(CHOICES) as Choice[];
const COOKIE = /(?:^|;\s*)look=([a-z.]+)/;

/**
 * Reads how the pages are wanted: from the query, else from the cookie.
 * @param fallback the language where none was chosen, as a tag (BCP 47); English where these pages do not speak it
 */
export function lookOf(request: Request, fallback: string | null = null): Look {
  const { lang, view, size } = chosen(request);
  const language = LANGUAGES.find((one) => one === (lang ?? fallback?.split('-')[0])) ?? 'en';
  return { language, textOnly: view === 'text', larger: size === 'large' };
}

/** Keeps what the query chose for the pages to come. */
export const rememberLook: RequestHandler = (request, response, next) => {
  if (NAMES.some((name) => fromQuery(request, name))) {
    const value = Object.values(chosen(request)).join('.');
    response.cookie('look', value, { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' });
  }
  next();
};

/** The address of the same page with one choice changed; it names no path, so no token. */
export function withChoice(request: Request, name: Choice, value: string): string {
  const query = new URLSearchParams(new URL(request.originalUrl, 'http://here').search);
  query.set(name, value);
  return `?${query.toString()}`;
}

function chosen(request: Request): Chosen {
  const kept = COOKIE.exec(request.headers.cookie ?? '')?.[1]?.split('.') ?? [];
  const entries = NAMES.map((name) => {
    const remembered = kept.find((value) => (CHOICES[name] as readonly string[]).includes(value));
    return [name, fromQuery(request, name) ?? remembered] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function fromQuery(request: Request, name: Choice): string | undefined {
  const value = request.query[name];
  return (CHOICES[name] as readonly string[]).find((one) => one === value);
}

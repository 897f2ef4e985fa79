import { csrfSync } from 'csrf-sync';
import type { Request } from 'express';

const { csrfSynchronisedProtection, generateToken } = csrfSync({
  getTokenFromRequest: (request: Request) => (request.body as { _csrf?: string } | undefined)?._csrf,
});

/** Refuses a form that was not made for this session. */
export const csrfProtection = csrfSynchronisedProtection;

/** The token that a form of this session carries in its field `_csrf`. */
export const csrfToken = (request: Request): string => generateToken(request);

/** Tells the refusal of {@link csrfProtection} from other errors. */
export const isCsrfError = (error: unknown): boolean => (error as { code?: string }).code === 'EBADCSRFTOKEN';

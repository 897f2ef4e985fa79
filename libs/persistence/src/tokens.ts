import { createHash, randomBytes } from 'node:crypto';

/** A new bearer token: 32 random bytes, in letters that fit a header. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: its SHA-256, in hex. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

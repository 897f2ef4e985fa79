import { createHash, timingSafeEqual } from 'node:crypto';

const hashed = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Tells whether what was sent is the secret, in a time that tells nothing of how much of it is right. */
export const sameSecret = (sent: string, secret: string): boolean => timingSafeEqual(hashed(sent), hashed(secret));

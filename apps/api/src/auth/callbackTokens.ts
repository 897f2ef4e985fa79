import { createHash, timingSafeEqual } from 'node:crypto';
import { CALLERS_BACK, type CallerBack } from './permissions.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The bearer tokens of those who call back. One that is not configured matches nothing. */
export class CallbackTokens {
  private readonly digests: readonly [CallerBack, Buffer][];

  constructor(tokens: Readonly<Partial<Record<CallerBack, string>>>) {
    this.digests = CALLERS_BACK.flatMap((from) => {
      const token = tokens[from];
      return token ? [[from, digest(token)] as [CallerBack, Buffer]] : [];
    });
  }

  /** Whose token it is; the time that this takes tells nothing of the tokens. */
  whose(token: string): CallerBack[] {
    const given = digest(token);
    return this.digests.filter(([, known]) => timingSafeEqual(known, given)).map(([from]) => from);
  }
}

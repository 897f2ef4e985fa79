import type { ApiError } from '@whenready/contracts';

/** What the process ends with: fine; refused or not valid; used wrongly; something it needs is away. */
export const EXIT = { ok: 0, refused: 1, usage: 2, away: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** What went wrong, as the API words it, with the exit code that tells programs the same. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly exit: Exit,
    readonly error: ApiError,
    /** The Idempotency-Key of the attempt, where giving it again tells the outcome. */
    readonly key?: string,
  ) {
    super(error.message);
  }
}

/** The command line was used wrongly. */
export const usage = (message: string, wayOut: string): Problem =>
  new Problem(EXIT.usage, { code: 'USAGE', message, wayOut });

/** Refused or not valid. */
export const refused = (code: string, message: string, wayOut: string, fields?: ApiError['fields']): Problem =>
  new Problem(EXIT.refused, fields ? { code, message, wayOut, fields } : { code, message, wayOut });

/** Something that is needed does not answer. */
export const away = (code: string, message: string, wayOut: string): Problem =>
  new Problem(EXIT.away, { code, message, wayOut });

/**
 * Any error as a problem: a lost connection is away, everything else is refused with its message.
 * @param error what was thrown
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = connectionCode(error);
  if (code) return away(code, 'The connection failed.', 'See that everything runs (`npm start`), then try again.');
  if (error instanceof Error && error.name === 'ConfigError')
    return usage(error.message, 'See the README, Configuration.');
  const message = error instanceof Error ? error.message : String(error);
  return refused('UNEXPECTED', message, 'Look at the message, mend it and try again; the work so far is kept.');
}

function connectionCode(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = (at as NodeJS.ErrnoException).code;
    if (typeof code === 'string' && /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_|UND_ERR)/.test(code)) return code;
  }
  return undefined;
}

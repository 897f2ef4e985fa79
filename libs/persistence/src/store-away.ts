const AWAY_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '53300',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '25P03',
  '55P03',
]);

const AWAY_WORDS =
  /Connection terminated|connection error and is not queryable|Client was closed|timeout exceeded when trying to connect|timeout expired|Query read timeout|Connection ended|Cannot use a pool after/i;

/**
 * Tells whether an error is about the way to PostgreSQL rather than about what was asked: no or lost connection, the
 * server starting or stopping, no free connection, no answer in time. Whether a write happened is then unknown.
 */
export function isStoreAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, errors, cause, driverError } = error as Record<string, unknown>;
  if (typeof code === 'string' && (AWAY_CODES.has(code) || code.startsWith('08'))) return true;
  if (typeof message === 'string' && AWAY_WORDS.test(message)) return true;
  if (Array.isArray(errors) && errors.some(isStoreAway)) return true;
  return isStoreAway(driverError) || isStoreAway(cause);
}

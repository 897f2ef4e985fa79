/** A failure that a person can mend: its message is one clear line saying what is wrong and the way out. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}

/** One line for any error: the message of a PlainError as it is, of another error with its kind. */
export function lineOf(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  if (error instanceof AggregateError) return error.errors.map(lineOf).join('; ');
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

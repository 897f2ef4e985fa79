import { z } from 'zod';

/** What a program cannot start without is missing or wrong. Its message is one line: print it and exit with code 1. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads configuration from the environment, once, at start. A variable that is set but empty counts as missing.
 * @param shape what to read: a zod schema per variable, usually out of {@link variables}
 * @param env the environment, `process.env` unless a test says otherwise
 * @returns the values, with defaults filled in; variables outside the shape are left out
 * @throws ConfigError one line naming each wrong variable and the way out; never a variable's value
 */
export function readConfig<Shape extends z.ZodRawShape>(
  shape: Shape,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<z.infer<z.ZodObject<Shape>>> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = z.object(shape).safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  const problems = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name} ${name in given ? 'is wrong' : 'is missing'}: ${issue.message}`;
  });
  throw new ConfigError(`${problems.join('; ')}. Correct the environment and start again.`);
}

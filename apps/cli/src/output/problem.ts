import type { Problem } from '../problem.js';

/**
 * A problem as lines for people: what is wrong with its code, each wrong field, the way out, and the key to give
 * again where the outcome is not known.
 */
export function problemLines(problem: Problem): string[] {
  const { code, message, wayOut, fields } = problem.error;
  const lines = [`${message} (${code})`];
  for (const wrong of fields ?? []) lines.push(`  ${wrong.field}: ${wrong.message}`);
  if (wayOut) lines.push(`  Way out: ${wayOut}`);
  if (problem.key) lines.push(`  Give it again with --key ${problem.key} to learn the outcome; nothing happens twice.`);
  return lines;
}

/** The same for programs, as one JSON object. */
export const problemJson = (problem: Problem): string =>
  JSON.stringify({ error: problem.error, exit: problem.exit, ...(problem.key ? { key: problem.key } : {}) });

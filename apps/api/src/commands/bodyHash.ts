import { createHash } from 'node:crypto';

/** JSON text with the keys of every object in order, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/**
 * The fingerprint by which a repeated key is told from a reused one.
 * @param name the command's name
 * @param caseId the case it is for
 * @param body the body as it came in
 * @returns SHA-256 in hex
 */
export function bodyHash(name: string, caseId: string, body: unknown): string {
  return createHash('sha256')
    .update(canonicalJson({ name, case: caseId, body }))
    .digest('hex');
}

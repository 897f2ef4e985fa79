import type { SafeContact } from '../safeContact.js';

/** How people may be reached. */
export interface ContactPayloads {
  'record-safe-contact': SafeContact & { participant: string; textId: string | null };
}

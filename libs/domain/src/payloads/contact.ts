import type { SafeContact } from '../safeContact.js';
import type { Purpose } from '../words.js';

/** How people may be reached. */
export interface ContactPayloads {
  'record-safe-contact': SafeContact & { participant: string; textId: string | null };
  /** The last message for a purpose, once more. */
  'resend-reminder': { participant: string; purpose: Purpose };
}

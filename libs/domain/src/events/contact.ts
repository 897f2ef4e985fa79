import type { SafeContact } from '../safeContact.js';

/** How people may be reached. */
export interface ContactEvents {
  'safe-contact-recorded': SafeContact & { participant: string };
}

import type { ContactEvents } from '../events/contact.js';
import { saySafeContact } from '../safeContact.js';
import type { Lines } from './lines.js';

export const contactLines: Lines<ContactEvents> = {
  'safe-contact-recorded': (data) => `Safe contact: ${saySafeContact(data)}`,
};

import { ANSWERS, INBOUND_WAYS, PURPOSES } from '@whenready/domain';
import { ref } from './answers.js';
import { array, boolean, choice, instant, object, orNull, text } from './shapes.js';

const INBOUND_ITEM = {
  id: text,
  how: choice(INBOUND_WAYS),
  kind: choice(['answer', 'survey', 'message', 'complaint']),
  from: orNull(text),
  name: orNull(text),
  reference: orNull(text),
  said: orNull(choice(ANSWERS)),
  body: orNull(text),
  receivedAt: instant,
};

/** The shapes of what comes in. */
export const INBOUND_SCHEMAS = {
  ServiceCard: object({ code: text, name: text, areas: array(text), phone: text, hours: orNull(text) }),
  LinkView: object({
    kind: choice(['answer', 'survey']),
    purpose: choice(PURPOSES),
    asks: array(choice(ANSWERS)),
    needsCheckWord: boolean,
    expiresAt: instant,
    expired: boolean,
    used: boolean,
    anonymous: boolean,
    language: orNull(text),
    profile: ref('ServiceCard'),
  }),
  LinkTaken: object({ taken: boolean, profile: ref('ServiceCard') }),
  PublicTaken: object({ taken: boolean, area: orNull(ref('FoundArea')) }),
  InboundItem: object(INBOUND_ITEM),
  ReadInboundItem: object({ ...INBOUND_ITEM, readBy: text, readAt: instant }),
};

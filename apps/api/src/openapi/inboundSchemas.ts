import { ANSWERS, INBOUND_WAYS, PURPOSES } from '@whenready/domain';
import { array, boolean, choice, instant, object, orNull, text } from './shapes.js';

const day = { type: 'string', format: 'date' };

/** The shapes of what comes in. */
export const INBOUND_SCHEMAS = {
  LinkView: object({
    kind: choice(['answer', 'survey']),
    purpose: choice(PURPOSES),
    asks: array(text),
    needsCheckWord: boolean,
    expiresAt: instant,
    used: boolean,
    anonymous: boolean,
    profile: object({ code: text, name: text, phone: orNull(text) }),
  }),
  AnswerTaken: object({ answer: choice(ANSWERS), until: orNull(day) }),
  MessageTaken: object({ opensOn: orNull(day) }),
  InboundItem: object({
    id: text,
    how: choice(INBOUND_WAYS),
    kind: choice(['answer', 'survey', 'message', 'complaint']),
    from: orNull(text),
    name: orNull(text),
    reference: orNull(text),
    said: orNull(choice(ANSWERS)),
    body: orNull(text),
    receivedAt: instant,
  }),
};

/** What people answer to a message, without a login: said by whoever holds the telephone, so a person confirms it. */

export const ANSWERS = ['ready', 'not-yet', 'stop', 'call-me'] as const;
export type Answer = (typeof ANSWERS)[number];
/** The answers to the question whether someone is ready: open until a person has confirmed them. */
export type OpenAnswerCode = Extract<Answer, 'ready' | 'not-yet'>;

/** How an answer or a message came in. */
export const INBOUND_WAYS = ['link', 'text', 'email', 'form'] as const;
export type InboundWay = (typeof INBOUND_WAYS)[number];

/** What a message that came in is: something to be read, or a complaint. */
export const MESSAGE_KINDS = ['message', 'complaint'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Why an answer is not acted upon: somebody else held the telephone, it was a mistake, or it says nothing new. */
export const SET_ASIDE_REASONS = ['not-theirs', 'mistake', 'known-already'] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

import type { CalendarDay } from '../calendar/types.js';
import type { Answer, Faring, InboundWay, MessageKind, SetAsideReason } from '../words.js';

/** What people answer and write to us. */
export interface AnswersEvents {
  /** As it was said; nothing moves by it until a person has confirmed it. */
  'answer-received': {
    id: string;
    participant: string;
    said: Answer;
    /** The day they named with `not-yet`; null where they named none. */
    until: CalendarDay | null;
    how: InboundWay;
  };
  'answer-set-aside': { participant: string; answer: string; why: SetAsideReason };
  'messages-stopped': { participant: string };
  'messages-resumed': { participant: string };
  /** Its words are kept as a text. Without a participant: from somebody who named the case. */
  'message-received': { id: string; participant: string | null; about: MessageKind; how: InboundWay };
  /** What someone told us of the service by a link; what is promised to be nameless is null. */
  'survey-answered': {
    participant: string;
    satisfied: boolean | null;
    fairlyTreated: boolean | null;
    wouldRecommend: boolean | null;
    faring: Faring | null;
  };
}

import type { CalendarDay } from '../calendar/types.js';
import type { Answer, Faring, InboundWay, MeasureAnswers, MessageKind, SetAsideReason } from '../words.js';

/** What people answer and write to us. */
export interface AnswersPayloads {
  /** Given by the case's own ears, once the answer is stored under the id `answer`. */
  'record-answer': {
    participant: string;
    answer: string;
    said: Answer;
    /** The day they named with `not-yet`; null where they named none. */
    until: CalendarDay | null;
    how: InboundWay;
  };
  'set-aside-answer': { participant: string; why: SetAsideReason; textId: string | null };
  'resume-messages': { participant: string; textId: string | null };
  /** The words are stored first. Without a participant: from somebody who named the case. */
  'record-message': { participant: string | null; about: MessageKind; how: InboundWay; textId: string | null };
  /** What someone told us by a link. Where it is promised to be nameless, none of the answers travels. */
  'record-survey': {
    participant: string;
    satisfied: boolean | null;
    fairlyTreated: boolean | null;
    wouldRecommend: boolean | null;
    faring: Faring | null;
    /** The short scales afterwards, in a command of their own; null in one about the service. */
    measures: MeasureAnswers | null;
    textId: string | null;
  };
}

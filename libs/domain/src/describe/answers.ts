import type { AnswersEvents } from '../events/answers.js';
import { sayCode, sayDay } from '../wording.js';
import type { Answer } from '../words.js';
import type { Lines } from './lines.js';

const SAID: Readonly<Record<Answer, string>> = {
  ready: 'they are ready; not confirmed yet',
  'not-yet': 'not yet',
  stop: 'no more messages, please',
  'call-me': 'please call me',
};

export const answersLines: Lines<AnswersEvents> = {
  'answer-received': ({ said, until, how }) =>
    `Answered by ${how}: ${SAID[said]}${until ? `, perhaps on ${sayDay(until)}` : ''}`,
  'answer-set-aside': ({ why }) => `Their answer was set aside (${sayCode(why)})`,
  'messages-stopped': () => 'They asked us to stop: no more messages go to them',
  'messages-resumed': () => 'They want messages again',
  'message-received': ({ about, how }) =>
    about === 'complaint' ? `A complaint came in by ${how}` : `A message came in by ${how}`,
  'survey-answered': () => 'Answered our questions about the service',
};

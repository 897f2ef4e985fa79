import { HARMED, prepared, RESPONSIBLE, waitingUntil } from './lives.js';
import { closed, type Situation, T } from './situations.js';

const answer = { answer: 'a1', said: 'ready' as const, until: null, how: 'link' as const };
const message = { about: 'message' as const, how: 'text' as const, textId: 't1' };
const survey = { satisfied: true, fairlyTreated: null, wouldRecommend: null, faring: null, measures: null, ...T };
const aside = { participant: HARMED, why: 'not-theirs' as const, ...T };

const answered = () => waitingUntil(prepared(), '2026-06-01').do('record-answer', { participant: HARMED, ...answer });
const stopped = () => prepared().do('record-answer', { participant: HARMED, ...answer, said: 'stop' });

export const ANSWERS_REFUSED: readonly Situation[] = [
  ['an answer of a stranger', prepared, 'record-answer', { participant: 'x', ...answer }, 'PARTICIPANT_NOT_FOUND'],
  ['a message of a stranger', prepared, 'record-message', { participant: 'x', ...message }, 'PARTICIPANT_NOT_FOUND'],
  ['a survey of a stranger', prepared, 'record-survey', { participant: 'x', ...survey }, 'PARTICIPANT_NOT_FOUND'],
  ['nothing to set aside', prepared, 'set-aside-answer', aside, 'NO_OPEN_ANSWER'],
  ['set aside for a stranger', answered, 'set-aside-answer', { ...aside, participant: 'x' }, 'PARTICIPANT_NOT_FOUND'],
  [
    'set aside for one who left',
    () => answered().do('withdraw', { participant: RESPONSIBLE, reason: 'changed-mind', ...T }),
    'set-aside-answer',
    { ...aside, participant: RESPONSIBLE },
    'PARTICIPANT_WITHDRAWN',
  ],
  [
    'set aside for one who did not answer',
    answered,
    'set-aside-answer',
    { ...aside, participant: RESPONSIBLE },
    'NO_OPEN_ANSWER',
  ],
  ['set aside by a commissioner', answered, 'set-aside-answer', aside, 'ROLE_NOT_ALLOWED', 'commissioner'],
  ['set aside when it is over', closed, 'set-aside-answer', aside, 'CASE_CLOSED'],
  ['nobody has stopped', prepared, 'resume-messages', { participant: HARMED, ...T }, 'NOT_STOPPED'],
  ['this one has not stopped', stopped, 'resume-messages', { participant: RESPONSIBLE, ...T }, 'NOT_STOPPED'],
  ['resumed for a stranger', stopped, 'resume-messages', { participant: 'x', ...T }, 'PARTICIPANT_NOT_FOUND'],
  [
    'resumed for one who left',
    () => stopped().do('withdraw', { participant: HARMED, reason: 'changed-mind', ...T }),
    'resume-messages',
    { participant: HARMED, ...T },
    'PARTICIPANT_WITHDRAWN',
  ],
];

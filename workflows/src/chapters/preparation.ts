import { ALWAYS, chapter } from './chapter.js';

/**
 * Preparation: we wait for each person to be prepared, at their own pace. A person who needs time has it, without a
 * maximum: silence until the agreed day makes a task for us, never a decision against them. A hold is reviewed; silence
 * of ours stalls the case. A case that stepped back from follow-up brings its amends and conversations along.
 */
export const preparation = chapter('preparation', [...ALWAYS, 'letter-review', 'amends-due', 'follow-up-due']);

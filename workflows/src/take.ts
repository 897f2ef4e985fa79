import { give } from './command.js';
import { isAnswer } from './failures.js';
import type { Life, Unanswered } from './life.js';

/** Takes a person's command: gives it to the journal, and notes what became of it. */
export async function take(life: Life, request: Unanswered): Promise<string> {
  try {
    const answer = await give(life, request.command, request.bodyHash);
    life.answered(request);
    return answer;
  } catch (error) {
    if (isAnswer(error)) life.answered(request);
    else life.lost(request);
    throw error;
  }
}

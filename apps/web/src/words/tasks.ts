import type { Task } from '@whenready/domain';
import { label } from './labels.js';
import type { Vocabulary } from './vocabulary.js';

/** A task in words, with whom it is about. */
export function sayTask(
  { kind, participant, subject }: Pick<Task, 'kind' | 'participant' | 'subject'>,
  words: Vocabulary,
): string {
  const about = participant ? words.person(participant) : subject && label('TASK_SUBJECTS', subject).toLowerCase();
  return label('TASK_KINDS', kind) + (about ? `: ${about}` : '');
}

import type { CaseSummary } from '@whenready/contracts';
import { label } from '../../words/labels.js';

/** A tag with the colour that its design system has for it. */
export interface StatusTag {
  readonly text: string;
  readonly colour: 'blue' | 'red' | 'purple' | 'grey' | 'teal';
}

/** The one word that says how a case stands: informal practice, closed, stalled, waiting, or its stage. */
export function stageTag({ stage, practice, stalledSince, whyWaiting }: CaseSummary): StatusTag {
  if (practice === 'informal') return { text: label('PRACTICES', practice), colour: 'grey' };
  if (stage === 'closed') return { text: 'Closed', colour: 'grey' };
  if (stalledSince) return { text: 'Stalled', colour: 'red' };
  if (whyWaiting.whoseChoice === 'theirs') return { text: 'Waiting: their choice', colour: 'purple' };
  if (whyWaiting.whoseChoice === 'outside') return { text: 'Waiting: outside', colour: 'teal' };
  return { text: label('STAGES', stage), colour: 'blue' };
}

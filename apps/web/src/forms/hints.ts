import type { Widget } from './fields.js';

const HINTS: Partial<Record<Widget, string>> = {
  time: 'For example, 6pm or 18:30',
  order: 'Leave the others empty if they want to be written to in no other way.',
  day: 'For example, 27 3 2027',
  case: 'It must be a case that you may see.',
  days: 'One date on each line, for example 24 12 2027. We do not contact them on these days.',
  moment: 'For example, 27 3 2027 and 2:30pm',
  participants: 'Choose everyone who will be there',
  facilitators: 'Two for a complex or sensitive case. Those assigned before are replaced.',
  choices: 'Choose all that apply',
  reasons: 'Choose all that apply',
  until: 'They may change this at any time, and there is no longest wait.',
  scale: 'They need not answer, and nothing depends on it.',
  hours: 'In quarters, for example 7.5',
  money: 'In pounds, for example 25 or 7.50',
  rows: 'Leave a row empty if you do not need it.',
  items: 'Leave a row empty if you do not need it.',
};

const PICKS = [
  'session',
  'letter:',
  'draft',
  'shuttle',
  'leg:',
  'item',
  'changeableItem',
  'complaint',
  'followUp',
  'task',
  'coordinator',
  'venue',
  'area',
  'provider',
  'share',
  'facilitators',
];

/** A word of help for a field; says what to do where nothing can be chosen. */
export function hintFor(widget: Widget, choices: number): string | undefined {
  if (PICKS.some((pick) => widget.startsWith(pick)) && choices === 0)
    return 'There is nothing to choose from on this case yet.';
  return HINTS[widget];
}

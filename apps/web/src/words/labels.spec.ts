import { DEADLINE_KINDS } from '@whenready/domain';
import * as words from '@whenready/domain/words';
import { LABELS, label } from './labels.js';

const lists = Object.entries({ ...words, DEADLINE_KINDS }).filter(([, list]) => Array.isArray(list)) as [
  keyof typeof LABELS,
  readonly string[],
][];

describe('labels', () => {
  it.each(lists)('has words for every code of %s, and for no other', (group, codes) => {
    expect(Object.keys(LABELS[group]).sort()).toEqual([...codes].sort());
  });

  it('has words for every group of reasons', () => {
    expect(Object.keys(LABELS.REASON_GROUPS)).toEqual(Object.keys(words.REASONS));
  });

  it('shows a code that it does not know as it came', () => {
    expect(label('STAGES', 'later-stage')).toBe('later-stage');
  });
});

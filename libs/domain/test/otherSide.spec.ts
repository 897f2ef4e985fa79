import { type Case, REASONS, sayCode, tellOtherSide } from '../src/index.js';
import { concluded, prepared, RESPONSIBLE } from './lives.js';
import { held, withdrawn } from './situations.js';

const NOT_THEIRS = new RegExp(
  ['harmed', 'responsible', 'victim', 'offender', 'safety', ...Object.values(REASONS).flat().map(sayCode)].join('|'),
  'i',
);

describe('what the other side is told', () => {
  it.each<[string, () => Case, RegExp]>([
    ['someone withdrew', () => withdrawn().case, /not going ahead\./],
    [
      'someone is not willing any more',
      () =>
        prepared().do('withdraw-consent', { participant: RESPONSIBLE, purpose: 'participation', textId: null }).case,
      /not going ahead\./,
    ],
    ['the case is on hold', () => held().case, /not going ahead for now\./],
    [
      'it was closed',
      () => prepared().do('close', { outcome: 'not-proceeding', reason: 'changed-mind', textId: null }).case,
      /not going ahead\./,
    ],
    ['it came to its end', () => concluded().case, /come to its end\./],
  ])('%s: never who, never why', (_name, theCase, words) => {
    expect(tellOtherSide(theCase())).toMatch(words);
    expect(tellOtherSide(theCase())).not.toMatch(NOT_THEIRS);
  });
});

import { caseStudyRefusal } from '../caseStudy.js';
import { fact } from '../events.js';
import { refuse } from '../refusal.js';
import { CASEWORKERS, type Rule } from './rule.js';

/** The case is told to others as an example: only with the recorded permission of everyone it is about. */
export const useAsCaseStudy: Rule<'use-as-case-study'> = {
  title: 'Use as a case study',
  explain: 'The case is told as an example. Everyone it is about must have consented to that; any of them can end it.',
  by: CASEWORKERS,
  evenClosed: true,
  closedTo: (theCase) =>
    theCase.caseStudy
      ? refuse('ALREADY_A_CASE_STUDY', 'The case is used as a case study already.', 'There is nothing more to do.')
      : caseStudyRefusal(theCase),
  decide: () => [fact('case-study-used', {})],
};

export const stopCaseStudy: Rule<'stop-case-study'> = {
  title: 'Stop using as a case study',
  explain: 'The case is no longer told as an example.',
  by: CASEWORKERS,
  evenClosed: true,
  closedTo: (theCase) =>
    theCase.caseStudy
      ? null
      : refuse('NOT_A_CASE_STUDY', 'The case is not used as a case study.', 'There is nothing to stop.'),
  decide: () => [fact('case-study-stopped', { why: 'asked' })],
};

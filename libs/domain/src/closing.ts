import type { Case } from './case.js';
import { openComplaints } from './complaints.js';
import type { DecisionProfile } from './profile.js';
import { mainParticipants, openAmends, openFollowUps } from './questions.js';
import type { ClosingRequirement } from './words.js';

/** What versions of a profile ask that say nothing of it. */
const USUAL: readonly ClosingRequirement[] = ['outcome-agreement', 'amends-settled', 'follow-ups'];

/** What is missing before a case can be closed as completed on its service's terms, in words; empty where nothing is. */
export function missingForCompletion(theCase: Case, profile: DecisionProfile): readonly string[] {
  const required = profile.closing?.requires ?? USUAL;
  return [
    ...(theCase.stage === 'follow-up' ? [] : ['the case has not reached follow-up']),
    ...required.flatMap((each) => MISSING[each](theCase)),
  ];
}

const MISSING: Readonly<Record<ClosingRequirement, (theCase: Case) => readonly string[]>> = {
  'outcome-agreement': ({ agreement, proposal }) => [
    ...(agreement || proposal ? [] : ['no outcome agreement is recorded']),
    ...(proposal ? ['a proposed agreement is not agreed by both sides'] : []),
  ],
  'amends-settled': (theCase) => {
    const untold = theCase.tasks.filter(({ kind }) => kind === 'talk-about-missed-item').length;
    return [
      ...counted(openAmends(theCase).length, 'agreed item is open', 'agreed items are open'),
      ...counted(untold, 'missed item has not been talked about', 'missed items have not been talked about'),
    ];
  },
  'follow-ups': (theCase) =>
    counted(openFollowUps(theCase).length, 'follow-up is not recorded', 'follow-ups are not recorded'),
  'measures-offered': (theCase) => {
    const offered = theCase.measures.filter(({ when }) => when === 'after').map(({ participant }) => participant);
    const left = mainParticipants(theCase).filter(({ id }) => !offered.includes(id)).length;
    return counted(left, 'person has not been offered the measures', 'people have not been offered the measures');
  },
  'no-open-complaint': (theCase) =>
    counted(openComplaints(theCase).length, 'complaint is not answered', 'complaints are not answered'),
};

const counted = (number: number, one: string, many: string): readonly string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];

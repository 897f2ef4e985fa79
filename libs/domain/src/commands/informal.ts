import { dayOf } from '../calendar/index.js';
import { fact } from '../events.js';
import { refuse } from '../refusal.js';
import { placesOf, routeFor } from '../routing.js';
import { always, PRACTITIONERS, type Rule } from './rule.js';

/**
 * Informal practice (Restorative Gloucestershire: an officer on the beat with low-level crime, a teacher with a
 * classroom conflict) is over when it is recorded: the case opens, finds its area and contract, and closes in one step.
 */
export const recordInformal: Rule<'record-informal'> = {
  title: 'Record informal practice',
  explain: 'What was done on the spot and how it ended, in one step, without names. It is counted beside formal cases.',
  by: ['referrer', ...PRACTITIONERS],
  opens: true,
  closedTo: always,
  decide: ({ payload, profile, now }) => {
    const { caseId: id, reference, facts, on, done, ended, harmed, responsible } = payload;
    if (!profile.practices?.includes('informal'))
      return refuse(
        'INFORMAL_NOT_OFFERED',
        'This service does not record informal practice.',
        'Refer the people to it instead, or choose a service that does.',
        'profile',
      );
    if (on > dayOf(now))
      return refuse('DATE_IN_FUTURE', 'That day has not come yet.', 'Give the day on which it was done.', 'on');
    if (done !== 'conversation' && !profile.formats.includes(done))
      return refuse(
        'FORMAT_NOT_OFFERED',
        'This service does not offer that way of communicating.',
        'Choose one that it offers, or a conversation.',
        'done',
      );
    return [
      fact('case-referred', {
        id,
        reference,
        profile: { code: profile.code, version: profile.version },
        practice: 'informal',
        facts,
        participants: [],
      }),
      fact('case-routed', { routing: routeFor(profile, placesOf(facts), dayOf(now)) }),
      fact('informal-recorded', { on, done, ended, harmed, responsible }),
      fact('case-closed', { outcome: 'completed', reason: null }),
    ];
  },
};

import { dayOf } from '../calendar/index.js';
import type { Case } from '../case.js';
import { fact } from '../events.js';
import { refuse } from '../refusal.js';
import { providerFor, routeFor } from '../routing.js';
import { unwind } from '../unwind.js';
import { always, CASEWORKERS, type Rule } from './rule.js';

const notAccepted = refuse(
  'NOT_ACCEPTED_YET',
  'The referral has not been accepted.',
  'Accept the referral first, or decline it.',
);

/** Somebody asks for restorative justice. The referral finds its area and provider, or waits in triage: never dropped. */
export const refer: Rule<'refer'> = {
  title: 'Refer a case',
  explain: 'Start a case for the people harmed and the people responsible.',
  by: ['referrer', ...CASEWORKERS],
  opens: true,
  closedTo: always,
  decide: ({ payload, profile, now }) => {
    const main = payload.participants.filter((each) => each.role !== 'supporter');
    if (main.length === 0)
      return refuse(
        'PARTICIPANT_NEEDED',
        'A referral names at least one person harmed or person responsible.',
        'Add a participant.',
        'participants',
      );
    return [
      fact('case-referred', {
        id: payload.caseId,
        reference: payload.reference,
        profile: { code: profile.code, version: profile.version },
        practice: 'formal',
        facts: payload.facts,
        participants: payload.participants.map((each) => ({ ...each, young: each.young ?? false })),
      }),
      fact('case-routed', { routing: routeFor(profile, payload.facts.council, dayOf(now)) }),
    ];
  },
};

export const accept: Rule<'accept'> = {
  title: 'Accept the referral',
  explain: 'The service takes the case on. Once it has a provider and a coordinator, eligibility begins.',
  by: CASEWORKERS,
  closedTo: (theCase) =>
    theCase.accepted
      ? refuse('ALREADY_ACCEPTED', 'The referral has been accepted already.', 'Assign a coordinator to go on.')
      : null,
  decide: () => [fact('referral-accepted', {})],
};

export const decline: Rule<'decline'> = {
  title: 'Decline the referral',
  explain: 'The service does not take the case on. It is closed with your reason and can be reopened.',
  by: CASEWORKERS,
  closedTo: (theCase) =>
    theCase.accepted
      ? refuse('ALREADY_ACCEPTED', 'The referral has been accepted already.', 'Close the case instead.')
      : null,
  decide: ({ theCase, payload }) => [
    ...unwind(theCase),
    fact('case-closed', { outcome: 'not-proceeding', reason: payload.reason }),
  ],
};

export const route: Rule<'route'> = {
  title: 'Choose the provider',
  explain: 'Send the case to the provider for its area. Its own people see it from then on.',
  by: ['supervisor', 'service-lead'],
  closedTo: () => null,
  decide: ({ theCase, payload, profile, now }) => {
    const routing = providerFor(profile, payload.area, payload.provider, dayOf(now));
    if ('refused' in routing) return routing;
    if (theCase.routing.kind === 'provider' && theCase.routing.provider === payload.provider)
      return refuse(
        'ALREADY_ROUTED',
        'The case is with this provider already.',
        'Choose another provider.',
        'provider',
      );
    return [fact('case-routed', { routing })];
  },
};

export const assign: Rule<'assign'> = {
  title: 'Assign a coordinator',
  explain: 'Say who looks after the case. It is theirs until someone else takes it over.',
  by: CASEWORKERS,
  closedTo: (theCase) => (theCase.accepted ? null : notAccepted),
  decide: ({ payload }) => [fact('case-assigned', { coordinator: payload.coordinator })],
};

/** Whether the referral stage is complete: accepted, with a provider and a coordinator. */
export const referralIsComplete = (theCase: Case): boolean =>
  theCase.accepted && theCase.routing.kind === 'provider' && theCase.coordinator !== null;

import { dayOf } from '../calendar/index.js';
import type { Case } from '../case.js';
import { caseClosed } from '../caseClosed.js';
import { fact } from '../events.js';
import { entered, entryRefusal } from '../joining.js';
import { refuse } from '../refusal.js';
import { isMainRole } from '../roles.js';
import { placesOf, providerFor, routeFor } from '../routing.js';
import { unwind } from '../unwind.js';
import { always, CASEWORKERS, type Rule } from './rule.js';

/** Somebody asks for restorative justice. The referral finds its area and provider, or waits in triage: never dropped. */
export const refer: Rule<'refer'> = {
  title: 'Refer a case',
  explain: 'Start a case for the people harmed and the people responsible.',
  by: ['referrer', ...CASEWORKERS],
  opens: true,
  closedTo: always,
  decide: ({ payload, profile, now }) => {
    if (!payload.participants.some((each) => isMainRole(each.role)))
      return refuse(
        'PARTICIPANT_NEEDED',
        'A referral names at least one person harmed or person responsible.',
        'Add a participant.',
        'participants',
      );
    for (const [place, each] of payload.participants.entries()) {
      const refusal = entryRefusal(each, payload.participants, `participants.${place}.`);
      if (refusal) return refusal;
    }
    return [
      fact('case-referred', {
        id: payload.caseId,
        reference: payload.reference,
        profile: { code: profile.code, version: profile.version },
        practice: 'formal',
        facts: payload.facts,
        participants: payload.participants.map(entered),
      }),
      fact('case-routed', { routing: routeFor(profile, placesOf(payload.facts), dayOf(now)) }),
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
  decide: ({ theCase, payload, now }) => [
    ...unwind(theCase, now),
    caseClosed(theCase, 'not-proceeding', payload.reason),
  ],
};

/** Out of triage. A case that has a provider is transferred, with a reason. */
export const route: Rule<'route'> = {
  title: 'Choose the provider',
  explain: 'Send a case that waits in triage to a provider of the service. Its own people see it from then on.',
  by: ['supervisor', 'service-lead'],
  closedTo: (theCase) =>
    theCase.routing.kind === 'provider'
      ? refuse('ALREADY_ROUTED', 'The case has a provider.', 'Transfer it to another one, with a reason.')
      : null,
  decide: ({ payload, profile, now }) => {
    const routing = providerFor(profile, payload.area, payload.provider, dayOf(now));
    return 'refused' in routing ? routing : [fact('case-routed', { routing })];
  },
};

/** Whether the referral stage is complete: accepted, with a provider and a coordinator. */
export const referralIsComplete = (theCase: Case): boolean =>
  theCase.accepted && theCase.routing.kind === 'provider' && theCase.coordinator !== null;

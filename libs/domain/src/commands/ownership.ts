import { dayOf } from '../calendar/index.js';
import { fact } from '../events.js';
import { inTurn } from '../inTurn.js';
import { refuse } from '../refusal.js';
import { destinationIn } from '../routing.js';
import { isWith, shareWith, worksFor } from '../sharing.js';
import { ownerLost, ownerSought } from '../tasks.js';
import { always, CASEWORKERS, newId, type Rule } from './rule.js';

const MOVERS = ['supervisor', 'service-lead'] as const;

/** Someone looks after the case from now on. Whoever takes it over from somebody else says why. */
export const assign: Rule<'assign'> = {
  title: 'Assign a coordinator',
  explain: 'Say who looks after the case, and why if someone else did. It is theirs until someone takes it over.',
  by: CASEWORKERS,
  closedTo: (theCase) =>
    theCase.accepted
      ? null
      : refuse('NOT_ACCEPTED_YET', 'The referral has not been accepted.', 'Accept the referral first, or decline it.'),
  decide: ({ theCase, payload }) => {
    const { coordinator, reason = null } = payload;
    if (theCase.coordinator === coordinator)
      return refuse('ALREADY_ASSIGNED', 'They look after the case already.', 'Choose someone else.', 'coordinator');
    if (theCase.coordinator !== null && (reason === null || reason === 'new'))
      return refuse(
        'REASON_NEEDED',
        'Say why someone else takes the case over.',
        'Choose a reason from the list.',
        'reason',
      );
    return [fact('case-assigned', { coordinator, reason: reason ?? 'new' })];
  },
};

/** A coordinator gives the case back; its supervisor is asked at once to find another. */
export const unassign: Rule<'unassign'> = {
  title: 'Hand the case back',
  explain: 'Its coordinator no longer looks after it. The supervisor is asked to find someone else.',
  by: CASEWORKERS,
  closedTo: (theCase) =>
    theCase.coordinator === null
      ? refuse('NOT_ASSIGNED', 'Nobody looks after the case.', 'Assign a coordinator.')
      : null,
  decide: ({ theCase, payload: { reason }, profile, now, by }) =>
    inTurn(
      theCase,
      now,
      by,
      () => [fact('case-unassigned', { reason })],
      (working) => ownerSought(working, profile, now),
    ),
};

/**
 * Another provider takes the case over, in this service or another one. What people were promised goes with it: waits
 * and their dates, sessions, tasks, holds, reviews, its reference. Who worked on it does not.
 */
export const transfer: Rule<'transfer'> = {
  title: 'Transfer the case',
  explain:
    'To another provider, here or in another service. Its waits, dates and tasks go with it; a new coordinator is found.',
  by: MOVERS,
  closedTo: always,
  decide: ({ theCase, payload, now, by }) => {
    const { to, provider, reason } = payload;
    const here = to.code === theCase.profile.code;
    if (here && theCase.routing.kind !== 'provider')
      return refuse(
        'IN_TRIAGE',
        'The case has no provider yet.',
        'Choose its provider, or another service.',
        'provider',
      );
    const routing = destinationIn(to, payload.area, provider, theCase.referral.council, dayOf(now));
    if ('refused' in routing) return routing;
    if (here && isWith(theCase, to.code, provider) && theCase.routing.kind === 'provider')
      if (routing.kind === 'provider' && theCase.routing.area === routing.area)
        return refuse('ALREADY_ROUTED', 'The case is with them already.', 'Choose another provider.', 'provider');
    const share = shareWith(theCase, to.code, provider);
    return inTurn(
      theCase,
      now,
      by,
      () => (share ? [fact('share-ended', { id: share.id, how: 'transferred' })] : []),
      () => [fact('case-transferred', { profile: { code: to.code, version: to.version }, routing, reason })],
      (working) =>
        working.tasks
          .filter(({ kind }) => kind === 'assign-coordinator')
          .map(({ id }) => fact('task-done', { id, how: 'overtaken' })),
      (working) => ownerSought(working, to, now),
    );
  },
};

/** Another provider works on the case too, here or in another service, until a day or until somebody ends it. */
export const share: Rule<'share'> = {
  title: 'Share the case',
  explain:
    'Another provider sees the case and works on it, as its lead or in support, until a day or until you end it.',
  by: MOVERS,
  closedTo: (theCase) =>
    theCase.routing.kind === 'provider'
      ? null
      : refuse('IN_TRIAGE', 'The case has no provider yet.', 'Choose its provider first.'),
  decide: ({ theCase, payload, profile, now, by }) => {
    const { to, provider, role, until, reason } = payload;
    if (!worksFor(to, provider))
      return refuse('UNKNOWN_PROVIDER', 'That service has no such provider.', 'Choose one of its own.', 'provider');
    if (isWith(theCase, to.code, provider))
      return refuse('ALREADY_SHARED', 'The case is with this provider.', 'Choose another provider.', 'provider');
    if (until !== null && until <= dayOf(now))
      return refuse('DATE_IN_PAST', 'This date is not in the future.', 'Enter a date after today.', 'until');
    const before = shareWith(theCase, to.code, provider);
    if (before && before.role === role && before.until === until)
      return refuse(
        'ALREADY_SHARED',
        'It is shared like that already.',
        'Change its role or its last day.',
        'provider',
      );
    if (role === 'lead' && theCase.shares.some((each) => each.role === 'lead' && each.id !== before?.id))
      return refuse(
        'LEAD_TAKEN',
        'Another provider leads the case.',
        'End that share first, or share it in support.',
        'role',
      );
    const id = before?.id ?? newId('share', theCase);
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('case-shared', { id, profile: to.code, provider, role, until, reason })],
      (working) => ownerLost(theCase, working, profile, now),
    );
  },
};

/** A share ends, and with it the sight of the case. */
export const unshare: Rule<'unshare'> = {
  title: 'End a share',
  explain: 'The other provider no longer sees the case. Where it led, a coordinator of your own is found.',
  by: MOVERS,
  closedTo: (theCase) =>
    theCase.shares.length > 0 ? null : refuse('UNKNOWN_SHARE', 'The case is not shared.', 'Share it first.'),
  decide: ({ theCase, payload, profile, now, by }) =>
    theCase.shares.some(({ id }) => id === payload.share)
      ? inTurn(
          theCase,
          now,
          by,
          () => [fact('share-ended', { id: payload.share, how: 'by-hand' })],
          (working) => ownerLost(theCase, working, profile, now),
        )
      : refuse('UNKNOWN_SHARE', 'The case has no such share.', 'Choose one of its shares.', 'share'),
};

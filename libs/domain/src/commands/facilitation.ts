import { addDays, dayOf } from '../calendar/index.js';
import { fact } from '../events.js';
import { refuse } from '../refusal.js';
import { always, CASEWORKERS, type Rule } from './rule.js';

/**
 * Who facilitates. The api looks each of them up in the register: whom it cannot let near the case never gets here;
 * what else speaks against someone comes along, and a supervisor answers for it.
 */
export const assignFacilitators: Rule<'assign-facilitators'> = {
  title: 'Assign facilitators',
  explain: 'Who facilitates; the register tells who can take the case. Those assigned before are replaced.',
  by: CASEWORKERS,
  closedTo: always,
  decide: ({ payload: { facilitators, despite = [] }, by }) => {
    if (new Set(facilitators.map((each) => each.id)).size < facilitators.length)
      return refuse('FACILITATOR_TWICE', 'Someone is named twice.', 'Choose different people.', 'facilitators');
    if (despite.length > 0 && by.kind === 'staff' && by.role === 'coordinator')
      return refuse(
        'SUPERVISOR_NEEDED',
        'Someone of them cannot take the case as things stand; only a supervisor assigns them despite that.',
        'Choose others, or ask your supervisor to assign them.',
        'despite',
      );
    return [fact('facilitators-assigned', { facilitators, despite })];
  },
};

/** The supervisor has looked at the case with those who work on it (RJC practitioner code: every 12 weeks at least). */
export const recordSupervision: Rule<'record-supervision'> = {
  title: 'Record supervision',
  explain: 'You have looked at the case with those who work on it. What was decided, and when you look again.',
  by: ['supervisor', 'service-lead'],
  closedTo: always,
  decide: ({ theCase, payload: { on, nextOn }, profile, now }) => {
    const today = dayOf(now);
    if (on > today)
      return refuse('DATE_IN_FUTURE', 'This date has not come yet.', 'Enter the day on which it took place.', 'on');
    if (on < (theCase.supervision?.lastOn ?? dayOf(theCase.openedAt)))
      return refuse(
        'DATE_IN_PAST',
        'The case was referred, or supervised, after this date.',
        'Enter the day on which it took place.',
        'on',
      );
    if (nextOn !== null && nextOn <= today)
      return refuse('DATE_IN_PAST', 'This date is not in the future.', 'Enter a date after today.', 'nextOn');
    const everyDays = profile.supervision?.everyDays;
    if (nextOn !== null && everyDays !== undefined && nextOn > addDays(on, everyDays))
      return refuse(
        'SUPERVISION_TOO_LATE',
        `This service supervises each case every ${everyDays} days at least.`,
        'Enter an earlier date, or leave it to the service’s rhythm.',
        'nextOn',
      );
    return [fact('supervision-recorded', { on, nextOn })];
  },
};

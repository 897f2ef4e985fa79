import { addWorkingDays, dayOf, opensOn } from '../calendar/index.js';
import type { Instant } from '../calendar/types.js';
import type { Track } from '../case.js';
import { consentRefusal } from '../consent.js';
import { fact } from '../events.js';
import { COMMUNICATION_FORMATS } from '../formats/index.js';
import type { DecisionProfile } from '../profile.js';
import { arrangedSessions } from '../questions.js';
import { isRefusal, refuse } from '../refusal.js';
import { isMainRole } from '../roles.js';
import { sensitiveRefusal } from '../sensitive.js';
import { communicationRefusal, notReadyFor, reviewRefusal } from './communicating.js';
import { gateRefusal } from './eligibility.js';
import { CASEWORKERS, newId, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

const reminderMoment = (startsAt: Instant, profile: DecisionProfile): Instant =>
  opensOn(addWorkingDays(dayOf(startsAt), -profile.reminders.sessionDaysBefore, profile.hours), profile.hours);

/** People meet, or speak through someone. Asked again at this moment: the gate, everyone's readiness and preparation. */
export const arrangeSession: Rule<'arrange-session'> = {
  title: 'Arrange a session',
  explain: 'A meeting: when, led by whom, with whom. Attendees are reminded before.',
  by: CASEWORKERS,
  closedTo: (theCase, profile) => communicationRefusal(theCase) ?? sensitiveRefusal(theCase, profile, 'session'),
  decide: ({ theCase, payload, profile, now }) => {
    const { carriedBy, title } = COMMUNICATION_FORMATS[payload.format];
    if (carriedBy !== 'session')
      return refuse(
        'FORMAT_NOT_OFFERED',
        `${title}: this is not a session.`,
        `Begin a ${carriedBy} instead.`,
        'format',
      );
    if (!profile.formats.includes(payload.format))
      return refuse('FORMAT_NOT_OFFERED', 'This service does not offer this format.', 'Choose another.', 'format');
    if (payload.startsAt <= now)
      return refuse('DATE_IN_PAST', 'This moment is not in the future.', 'Enter a moment to come.', 'startsAt');
    if (payload.endsAt <= payload.startsAt)
      return refuse('ENDS_BEFORE_START', 'The session ends before it starts.', 'Enter a later end.', 'endsAt');
    const tracks: Track[] = [];
    for (const id of payload.attendees) {
      const track = participantNamed(theCase, id, 'attendees');
      if (isRefusal(track)) return track;
      const refusal = notReadyFor(track, 'attendees');
      if (refusal) return refusal;
      tracks.push(track);
    }
    const refusal = consentRefusal(theCase, profile, payload.attendees, 'attendees') ?? reviewRefusal(theCase, now);
    if (refusal) return refusal;
    const { directness } = COMMUNICATION_FORMATS[payload.format];
    const direct = directness === 'direct';
    const sides = new Set(tracks.map((track) => track.role).filter(isMainRole));
    if (sides.size === 0 || (direct && sides.size < 2))
      return refuse(
        'PARTICIPANT_NEEDED',
        direct ? 'A meeting is between both sides.' : 'A session needs a person harmed or a person responsible.',
        'Add the people it is for.',
        'attendees',
      );
    const remindAt = reminderMoment(payload.startsAt, profile);
    return [
      fact('session-arranged', {
        id: newId('session', theCase),
        format: payload.format,
        directness,
        startsAt: payload.startsAt,
        endsAt: payload.endsAt,
        lead: payload.lead,
        attendees: [...new Set(payload.attendees)],
        remindAt: remindAt > now ? remindAt : null,
      }),
    ];
  },
};

export const recordSession: Rule<'record-session'> = {
  title: 'Record a session',
  explain: 'Whether the session was held, not held, or cancelled, and why.',
  by: PRACTITIONERS,
  closedTo: (theCase) =>
    arrangedSessions(theCase).length > 0
      ? null
      : refuse('UNKNOWN_SESSION', 'No session is arranged.', 'Arrange a session first.'),
  decide: ({ theCase, payload, now }) => {
    const session = arrangedSessions(theCase).find((each) => each.id === payload.session);
    if (!session)
      return refuse('UNKNOWN_SESSION', 'The case has no such arranged session.', 'Choose an arranged one.', 'session');
    if (payload.outcome !== 'cancelled' && now < session.startsAt)
      return refuse('DATE_IN_FUTURE', 'The session has not begun.', 'Record it afterwards, or cancel it.', 'outcome');
    const refusal = payload.outcome === 'held' ? (gateRefusal(theCase) ?? reviewRefusal(theCase, now)) : null;
    return refusal ?? [fact('session-recorded', { id: session.id, outcome: payload.outcome, reason: payload.reason })];
  },
};

import type { Instant } from '../calendar/types.js';
import type { Track } from '../case.js';
import { ownClash } from '../bookings.js';
import { consentRefusal } from '../consent.js';
import { fact } from '../events.js';
import { COMMUNICATION_FORMATS } from '../formats/index.js';
import type { DecisionProfile } from '../profile.js';
import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { sensitiveRefusal } from '../sensitive.js';
import { sessionReminders } from '../sessionReminders.js';
import { isAboutSession, sessionOf } from '../tellings.js';
import type { FormatCode } from '../words.js';
import { communicationRefusal, notReadyFor, reviewRefusal } from './communicating.js';
import { arrangedNamed, noneArranged, partyRefusal, sidesRefusal } from './sessionRules.js';
import { CASEWORKERS, newId, participantNamed, type Rule } from './rule.js';

/** People meet. Asked again at this moment: the gate, everyone's readiness, preparation and consent. */
export const arrangeSession: Rule<'arrange-session'> = {
  title: 'Arrange a session',
  explain: 'A meeting: when, where, led by whom, with whom. Attendees are invited, and reminded before.',
  by: CASEWORKERS,
  closedTo: (theCase, profile) => communicationRefusal(theCase) ?? sensitiveRefusal(theCase, profile, 'session'),
  decide: ({ theCase, payload, profile, now }) => {
    const { format, startsAt, endsAt, lead, coFacilitators, textId } = payload;
    const refusal = formatRefusal(format, profile) ?? timeRefusal(payload, now) ?? placeRefusal(format, payload);
    if (refusal) return refusal;
    if (new Set([lead, ...coFacilitators]).size <= coFacilitators.length)
      return refuse('FACILITATOR_TWICE', 'The same person is named twice.', 'Name each once.', 'coFacilitators');
    const attendees = [...new Set(payload.attendees)];
    const tracks: Track[] = [];
    for (const id of attendees) {
      const track = participantNamed(theCase, id, 'attendees');
      if (isRefusal(track)) return track;
      const unready = notReadyFor(track, 'attendees');
      if (unready) return unready;
      tracks.push(track);
    }
    const venue = COMMUNICATION_FORMATS[format].place === 'venue' ? payload.venue : null;
    const link = COMMUNICATION_FORMATS[format].place === 'link' ? textId : null;
    const taking = { startsAt, endsAt, lead, coFacilitators, attendees, venue };
    return (
      consentRefusal(theCase, profile, attendees, 'attendees') ??
      reviewRefusal(theCase, now) ??
      sidesRefusal(format, tracks, 'attendees') ??
      ownClash(theCase, taking) ?? [
        fact('session-arranged', {
          id: newId('session', theCase),
          format,
          directness: COMMUNICATION_FORMATS[format].directness,
          ...taking,
          link,
          reminders: sessionReminders(startsAt, profile, now),
        }),
      ]
    );
  },
};

/** A session keeps its people and takes place at another time or place; whoever attends is told. */
export const rescheduleSession: Rule<'reschedule-session'> = {
  title: 'Move a session',
  explain:
    'Another time or place for a session, asked by whom and why. Attendees are told; the old reminder is not sent.',
  by: CASEWORKERS,
  closedTo: (theCase) => noneArranged(theCase) ?? communicationRefusal(theCase),
  decide: ({ theCase, payload, profile, now }) => {
    const session = arrangedNamed(theCase, payload.session);
    if (isRefusal(session)) return session;
    if (session.startedAt)
      return refuse('ALREADY_STARTED', 'The session has started.', 'Record what becomes of it.', 'session');
    const { startsAt, endsAt, byWhom, who, reason } = payload;
    const place = COMMUNICATION_FORMATS[session.format].place;
    const venue = place === 'venue' ? (payload.venue ?? session.venue) : null;
    const link = place === 'link' ? (payload.textId ?? session.link) : null;
    const refusal =
      partyRefusal(theCase, payload) ??
      timeRefusal(payload, now) ??
      placeRefusal(session.format, { venue, neutral: payload.venue === null || payload.neutral, textId: link }) ??
      ownClash(theCase, { ...session, startsAt, endsAt, venue }, session.id);
    return (
      refusal ?? [
        ...theCase.reminders
          .filter(
            ({ purpose, occurrence }) => isAboutSession(purpose) && sessionOf(theCase, occurrence)?.id === session.id,
          )
          .map(({ id }) =>
            fact('reminder-recorded', { id, outcome: 'not-sent', channel: null, why: 'no-longer-wanted' }),
          ),
        fact('session-moved', {
          ...{ id: session.id, startsAt, endsAt, venue, link },
          reminders: sessionReminders(startsAt, profile, now),
          ...{ byWhom, who, reason },
        }),
      ]
    );
  },
};

function formatRefusal(format: FormatCode, profile: DecisionProfile): Refusal | null {
  if (COMMUNICATION_FORMATS[format].carriedBy !== 'session')
    return refuse('FORMAT_NOT_OFFERED', 'This format has no session.', 'Begin it by its own command.', 'format');
  return profile.formats.includes(format)
    ? null
    : refuse('FORMAT_NOT_OFFERED', 'This service does not offer this format.', 'Choose another.', 'format');
}

function timeRefusal({ startsAt, endsAt }: { startsAt: Instant; endsAt: Instant }, now: Instant): Refusal | null {
  if (startsAt <= now)
    return refuse('DATE_IN_PAST', 'This moment is not in the future.', 'Enter a moment to come.', 'startsAt');
  return endsAt <= startsAt
    ? refuse('ENDS_BEFORE_START', 'The session ends before it starts.', 'Enter a later end.', 'endsAt')
    : null;
}

type Place = { readonly venue: string | null; readonly neutral: boolean; readonly textId: string | null };

/** A meeting is on neutral ground (Avon and Somerset Police); a virtual one needs a way to join it. */
function placeRefusal(format: FormatCode, { venue, neutral, textId }: Place): Refusal | null {
  const { place } = COMMUNICATION_FORMATS[format];
  if (place === 'link' && textId === null)
    return refuse('LINK_NEEDED', 'A virtual meeting needs a link.', 'Say how people join it.', 'note');
  if (place !== 'venue') return null;
  if (venue === null)
    return refuse('VENUE_NEEDED', 'A meeting needs a venue.', 'Choose a neutral venue of the register.', 'venue');
  return neutral
    ? null
    : refuse('VENUE_NOT_NEUTRAL', 'This venue is not neutral ground.', 'Choose a neutral venue.', 'venue');
}

import { dayOf } from '../calendar/index.js';
import { waitsFor } from '../questions.js';
import { ADDRESS_OF, withoutChanged } from '../safeContact.js';
import { CHANNELS } from '../words.js';
import { asItWas, changeTrack, type Evolvers } from './evolver.js';
import { newTrack } from './referral.js';

/** Participants' own tracks: contact, preparation, waits, withdrawal. */
export const peopleEvolvers = {
  'contact-safety-recorded': (theCase, data) =>
    changeTrack(theCase, data.participant, (track) => ({
      ...track,
      contact: { ...track.contact, [data.channel]: data.safety },
      badAddresses:
        data.safety === 'safe' ? track.badAddresses.filter((bad) => bad !== data.channel) : track.badAddresses,
    })),
  'reminders-agreed': (theCase, data) =>
    changeTrack(theCase, data.participant, (track) => ({ ...track, remindersAgreed: data.agreed })),
  'wait-agreed': (theCase, data, event) =>
    changeTrack(theCase, data.participant, (track) => ({
      ...track,
      wait: {
        id: data.id,
        agreedAt: event.at,
        until: data.until,
        contactBy: data.contactBy,
        by: data.by,
        avoid: data.avoid,
        reviewOn: data.reviewOn,
        nudges: 0,
        lastNudgeAt: null,
        eventAt: null,
        dateReachedAt: null,
      },
      answer: null,
    })),
  'outside-event-recorded': (theCase, data, event) => ({
    ...theCase,
    tracks: theCase.tracks.map((track) =>
      waitsFor(track, data.event) && (data.participant === null || data.participant === track.id)
        ? { ...track, wait: track.wait && { ...track.wait, eventAt: track.wait.eventAt ?? event.at } }
        : track,
    ),
  }),
  'readiness-date-reached': (theCase, data, event) =>
    changeTrack(theCase, data.participant, (track) => ({
      ...track,
      wait: track.wait && { ...track.wait, dateReachedAt: event.at },
    })),
  'nudge-due': (theCase, data, event) =>
    changeTrack(theCase, data.participant, (track) => ({
      ...track,
      wait: track.wait && { ...track.wait, nudges: data.number, lastNudgeAt: event.at },
    })),
  'wait-review-due': (theCase, data) =>
    changeTrack(theCase, data.participant, (track) => ({
      ...track,
      wait: track.wait && { ...track.wait, reviewOn: data.nextReviewOn },
    })),
  'wait-ended': (theCase, data) =>
    changeTrack(theCase, data.participant, (track) => ({ ...track, wait: null, answer: null })),
  'hold-placed': (theCase, data, event) => ({
    ...theCase,
    hold: { kind: data.kind, since: event.at, reviewOn: data.reviewOn },
  }),
  'hold-review-due': (theCase, data) => ({
    ...theCase,
    hold: theCase.hold && { ...theCase.hold, reviewOn: data.nextReviewOn },
  }),
  'hold-lifted': (theCase) => ({ ...theCase, hold: null }),
  'participant-added': (theCase, { participant, ...entry }, event) => ({
    ...theCase,
    tracks: [...theCase.tracks, newTrack({ ...entry, id: participant }, event.at)],
  }),
  'needs-recorded': (theCase, { participant, needs, language }) =>
    changeTrack(theCase, participant, (track) => ({ ...track, needs, language })),
  'details-changed': (theCase, { participant, changed }, { at }) =>
    changeTrack(theCase, participant, (track) => ({
      ...track,
      contact: withoutChanged(track.contact, changed),
      safeContact: track.safeContact && {
        ...track.safeContact,
        seenBy: withoutChanged(track.safeContact.seenBy, changed),
      },
      badAddresses: track.badAddresses.filter((channel) => !changed.includes(ADDRESS_OF[channel])),
      addressSince: {
        ...track.addressSince,
        ...Object.fromEntries(
          CHANNELS.filter((channel) => changed.includes(ADDRESS_OF[channel])).map((channel) => [channel, at]),
        ),
      },
    })),
  /** Recorded lives from before it was asked leave out the day, the way and the wishes. */
  'preparation-recorded': (theCase, { participant, topics, on, how = null, wishes = [] }, event) =>
    changeTrack(theCase, participant, (track) => ({
      ...track,
      approached: true,
      topics: [...new Set([...track.topics, ...topics])],
      meetings: [...track.meetings, { on: on ?? dayOf(event.at), how }],
      wishes: wishes.length > 0 ? wishes : track.wishes,
    })),
  'person-prepared': (theCase, data, event) =>
    changeTrack(theCase, data.participant, (track) => ({ ...track, preparedAt: event.at })),
  'note-added': asItWas,
  'person-withdrew': (theCase, data, event) => ({
    ...changeTrack(theCase, data.participant, (track) => ({
      ...track,
      withdrawn: { reason: data.reason, at: event.at },
      answer: null,
    })),
    followUps: theCase.followUps.filter((each) => each.done || each.participant !== data.participant),
  }),
} satisfies Partial<Evolvers>;

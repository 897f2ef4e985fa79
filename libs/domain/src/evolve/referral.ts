import type { Track } from '../case.js';
import type { Instant } from '../calendar/types.js';
import { type Entry, entered } from '../joining.js';
import type { Evolvers } from './evolver.js';
import { changeTrack } from './evolver.js';

/**
 * A participant's track before anything has happened on it. Recorded lives from before a word was asked leave it out.
 * @param joinedAt null for those of the referral
 */
export const newTrack = (entry: Entry, joinedAt: Instant | null): Track => ({
  ...entered(entry),
  joinedAt,
  approached: false,
  consents: {},
  risk: null,
  contact: {},
  badAddresses: [],
  addressSince: {},
  remindersAgreed: false,
  safeContact: null,
  findings: {},
  topics: [],
  meetings: [],
  wishes: [],
  preparedAt: null,
  wait: null,
  answer: null,
  stopped: null,
  withdrawn: null,
});

/** From the referral to the eligible case. */
export const referralEvolvers = {
  'case-referred': (theCase, data, event) => ({
    ...theCase,
    id: data.id,
    reference: data.reference,
    profile: data.profile,
    practice: data.practice ?? 'formal',
    referral: data.facts,
    openedAt: event.at,
    stageSince: event.at,
    clock: { whose: 'ours', since: event.at, banked: 0 },
    tracks: data.participants.map((each) => newTrack(each, null)),
  }),
  'informal-recorded': (theCase, data) => ({ ...theCase, informal: { ...data } }),
  'referral-accepted': (theCase) => ({ ...theCase, accepted: true }),
  'requirement-recorded': (theCase, data) =>
    changeTrack(theCase, data.participant, (track) => ({
      ...track,
      findings: { ...track.findings, [data.requirement]: data.finding },
      approached: track.approached || (data.requirement === 'willingness' && data.finding.met),
    })),
  'eligibility-decided': (theCase, data) => ({ ...theCase, eligible: data.outcome === 'eligible' }),
} satisfies Partial<Evolvers>;

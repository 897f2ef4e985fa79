import type { Track } from '../case.js';
import type { Evolvers } from './evolver.js';
import { changeTrack } from './evolver.js';

type Entry = Pick<Track, 'id' | 'role' | 'supports'> & Partial<Pick<Track, 'young'>>;

/** A participant's track before anything has happened on it. Recorded lives from before the word leave `young` out. */
const newTrack = ({ id, role, supports, young = false }: Entry): Track => ({
  id,
  role,
  supports,
  young,
  approached: false,
  consents: {},
  risk: null,
  contact: {},
  remindersAgreed: false,
  findings: {},
  topics: [],
  preparedAt: null,
  wait: null,
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
    tracks: data.participants.map(newTrack),
  }),
  'informal-recorded': (theCase, data) => ({ ...theCase, informal: { ...data } }),
  'referral-accepted': (theCase) => ({ ...theCase, accepted: true }),
  'case-routed': (theCase, data) => ({
    ...theCase,
    routing: data.routing,
    coordinator: sameProvider(theCase.routing, data.routing) ? theCase.coordinator : null,
  }),
  'case-assigned': (theCase, data) => ({ ...theCase, coordinator: data.coordinator }),
  'requirement-recorded': (theCase, data) =>
    changeTrack(theCase, data.participant, (track) => ({
      ...track,
      findings: { ...track.findings, [data.requirement]: data.finding },
      approached: track.approached || (data.requirement === 'willingness' && data.finding.met),
    })),
  'eligibility-decided': (theCase, data) => ({ ...theCase, eligible: data.outcome === 'eligible' }),
} satisfies Partial<Evolvers>;

function sameProvider(
  before: { kind: string; provider?: string },
  after: { kind: string; provider?: string },
): boolean {
  return before.kind === 'provider' && after.kind === 'provider' && before.provider === after.provider;
}

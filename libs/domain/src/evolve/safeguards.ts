import { countedFrom } from '../supervision.js';
import { changeTrack, type Evolvers } from './evolver.js';

/** Consents, risks, and who answers for a complex or sensitive case. */
export const safeguardEvolvers = {
  'consent-recorded': (theCase, { participant, purpose, ...consent }) =>
    changeTrack(theCase, participant, (track) => ({
      ...track,
      approached: true,
      consents: { ...track.consents, [purpose]: { ...consent, withdrawnAt: null } },
    })),
  'consent-withdrawn': (theCase, { participant, purpose }, event) =>
    changeTrack(theCase, participant, (track) => ({
      ...track,
      consents: {
        ...track.consents,
        ...(track.consents[purpose] && { [purpose]: { ...track.consents[purpose], withdrawnAt: event.at } }),
      },
    })),
  'risk-recorded': (theCase, { participant, factors, reviewOn }, event) =>
    changeTrack(theCase, participant, (track) => ({
      ...track,
      risk: { factors, reviewOn, recordedAt: event.at, reviewAskedAt: null },
    })),
  'risk-review-due': (theCase, { participant }, event) =>
    changeTrack(theCase, participant, (track) => ({
      ...track,
      risk: track.risk && { ...track.risk, reviewAskedAt: event.at },
    })),
  'complexity-marked': (theCase, { complex }) => ({ ...theCase, complex }),
  'facilitators-assigned': (theCase, { facilitators }, event) => ({
    ...theCase,
    facilitators,
    supervision: theCase.supervision ?? countedFrom(event.at),
  }),
  'supervision-recorded': (theCase, { on, nextOn }, event) => ({
    ...theCase,
    supervision: { from: theCase.supervision?.from ?? event.at, lastOn: on, nextOn, askedAt: null },
  }),
  'supervision-due': (theCase, _data, event) => ({
    ...theCase,
    supervision: theCase.supervision && { ...theCase.supervision, askedAt: event.at },
  }),
  'signed-off': (theCase, { step }, event) => ({
    ...theCase,
    signOffs: {
      ...theCase.signOffs,
      [step]: { by: event.by.kind === 'staff' ? event.by.id : 'system', at: event.at },
    },
  }),
  'sign-offs-lost': (theCase) => ({ ...theCase, signOffs: {} }),
} satisfies Partial<Evolvers>;

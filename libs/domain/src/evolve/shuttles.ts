import type { Case } from '../case.js';
import type { Shuttle, ShuttleLeg } from '../shuttles.js';
import { hasPassedOn, LEG_STEPS } from '../shuttles.js';
import type { LegState } from '../words.js';
import { changeOne, type Evolvers } from './evolver.js';

const changeLeg = (
  theCase: Case,
  { shuttle, id }: { readonly shuttle: string; readonly id: string },
  change: (leg: ShuttleLeg) => ShuttleLeg,
): Case => ({
  ...theCase,
  shuttles: changeOne(theCase.shuttles, shuttle, (each) => ({ ...each, legs: changeOne(each.legs, id, change) })),
});

const stoppedUnlessPassedOn = (leg: ShuttleLeg): ShuttleLeg =>
  (LEG_STEPS.drop as readonly LegState[]).includes(leg.state) ? { ...leg, state: 'stopped' } : leg;

/** The case with a shuttle over; a sign-off is for one communication, so it ends with one that came about. */
function over(theCase: Case, id: string, change: (shuttle: Shuttle) => Shuttle): Case {
  const communicated = theCase.shuttles.some((shuttle) => shuttle.id === id && hasPassedOn(shuttle));
  return {
    ...theCase,
    signOffs: communicated ? { ...theCase.signOffs, session: undefined } : theCase.signOffs,
    shuttles: changeOne(theCase.shuttles, id, change),
  };
}

/** Shuttles: begun, leg by leg, ended or stopped in the middle. */
export const shuttlesEvolvers = {
  'shuttle-begun': (theCase, { id, between, lead }, { at }) => ({
    ...theCase,
    shuttles: [...theCase.shuttles, { id, between, lead, begunAt: at, state: 'under-way', endedAt: null, legs: [] }],
  }),
  'shuttle-leg-noted': (theCase, { shuttle, ...leg }, { at }) => ({
    ...theCase,
    shuttles: changeOne(theCase.shuttles, shuttle, (each) => ({
      ...each,
      legs: [...each.legs, { ...leg, state: 'noted', notedAt: at, passedOnAt: null }],
    })),
  }),
  'shuttle-leg-approved': (theCase, data) => changeLeg(theCase, data, (leg) => ({ ...leg, state: 'approved' })),
  'shuttle-leg-passed-on': (theCase, data, { at }) =>
    changeLeg(theCase, data, (leg) => ({ ...leg, state: 'passed-on', passedOnAt: at })),
  'shuttle-leg-dropped': (theCase, data) => changeLeg(theCase, data, stoppedUnlessPassedOn),
  'shuttle-ended': (theCase, { id }, { at }) =>
    over(theCase, id, (shuttle) => ({ ...shuttle, state: 'ended', endedAt: at })),
  'shuttle-stopped': (theCase, { id }, { at }) =>
    over(theCase, id, (shuttle) => ({
      ...shuttle,
      state: 'stopped',
      endedAt: at,
      legs: shuttle.legs.map(stoppedUnlessPassedOn),
    })),
} satisfies Partial<Evolvers>;

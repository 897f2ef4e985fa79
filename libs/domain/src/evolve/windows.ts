import { changeOne, type Evolvers } from './evolver.js';

/** Dates that would close the chance: recorded, warned of, past. */
export const windowEvolvers = {
  'window-recorded': (theCase, { id, participant, kind, closesOn }) => ({
    ...theCase,
    windows: [
      ...theCase.windows.filter((each) => each.participant !== participant || each.kind !== kind),
      { id, participant, kind, closesOn, warnedDaysBefore: null },
    ],
  }),
  'window-warned': (theCase, { id, daysBefore }) => ({
    ...theCase,
    windows: changeOne(theCase.windows, id, (window) => ({ ...window, warnedDaysBefore: daysBefore })),
  }),
  'window-closed': (theCase, { id }) => ({ ...theCase, windows: theCase.windows.filter((each) => each.id !== id) }),
} satisfies Partial<Evolvers>;

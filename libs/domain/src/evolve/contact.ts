import { changeTrack, type Evolvers } from './evolver.js';

/** How people may be reached. */
export const contactEvolvers = {
  'safe-contact-recorded': (theCase, { participant, ...safeContact }) =>
    changeTrack(theCase, participant, (track) => ({ ...track, safeContact })),
} satisfies Partial<Evolvers>;

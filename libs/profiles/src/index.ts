export { decisionProfile } from './decision-profile.js';
export { loadProfiles, parseProfile, profileByCode } from './load.js';
export { placesAt } from './places.js';
export { WrongProfile, type ProfileProblem } from './problems.js';
export type { ServiceProfile, ServiceProfileInput } from './schema/profile.js';
export { namesTheMatter } from './messages/matter/namesTheMatter.js';
export {
  type MessageRequest,
  type MessageWords,
  messageWords,
  takesLink,
  WordsGiveItAway,
} from './messages/messageWords.js';
export { TemplateUnfilled } from './messages/render.js';
export { type MessageValues } from './messages/values.js';
export { previewOf, type Preview } from './messages/preview.js';
export { LANGUAGES } from './messages/words.js';

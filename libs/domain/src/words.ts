/** The field's words, as codes. Screens translate them through the service profile. */
export * from './words/course.js';
export * from './words/referral.js';
export * from './words/ownership.js';
export * from './words/people.js';
export * from './words/contact.js';
export * from './words/safeguards.js';
export * from './words/communication.js';
export * from './words/facilitators.js';
export * from './words/afterwards.js';
export * from './words/informal.js';
export * from './words/links.js';
export * from './words/answers.js';

export * from './activities.js';
export * from './caseWorkflow.js';
export * from './commands/bodies.js';
export { detailsOf, entryOf } from './commands/person.js';
export * from './commands/referral.js';
export * from './http.js';
export * from './register.js';

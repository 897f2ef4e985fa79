export * from './activities.js';
export * from './caseWorkflow.js';
export * from './commands/bodies.js';
export * from './commands/drafts.js';
export * from './commands/informal.js';
export type * from './drafts.js';
export * from './commands/referral.js';
export * from './http.js';

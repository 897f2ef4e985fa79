export * from './activities.js';
export * from './caseWorkflow.js';
export * from './commands/bodies.js';
export * from './commands/informal.js';
export * from './commands/referral.js';
export * from './http.js';

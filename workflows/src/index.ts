export { acknowledgeStrangers } from './acknowledgeStrangers.js';
export { caseLifecycle } from './caseLifecycle.js';
export { draftExpiry } from './draftExpiry.js';
export { stalledDigest } from './stalledDigest.js';

export { caseLifecycle } from './caseLifecycle.js';
export { stalledDigest } from './stalledDigest.js';

export { readRun, type Run, type RunUrls } from './run-file.js';
export { kill9, waitFor, waitForRestart } from './testing/helpers.js';
export { databaseUrl, environmentOf } from './testing/environment-of.js';
export { openSecrets, type Secrets } from './secrets.js';
export type { Space } from './temporal/names.js';

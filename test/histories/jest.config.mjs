// npx jest -c test/histories/jest.config.mjs, with TEMPORAL_ADDRESS of a running stack, writes workflows/histories anew.
import config from '../../jest.config.mjs';

const [unit] = config.projects;

export default { ...unit, rootDir: '../..', roots: ['test/histories'], testMatch: ['**/record.ts'] };

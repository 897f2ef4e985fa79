import { join } from 'node:path';

/** The folder of this app: views and styles are read from its `src`, built assets from its `dist`. */
export const WEB_ROOT = join(__dirname, '..');

#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
if (existsSync(main)) await import(main);
else {
  process.stderr.write('The command line is not built yet: run `npm run build`, then try again.\n');
  process.exitCode = 1;
}

import { workflowBundle } from './hosting/bundle.js';

workflowBundle().then(
  (path) => console.log(`The workflows are bundled in ${path}`),
  (error: unknown) => {
    console.error(`The workflows could not be bundled: ${String(error)}`);
    process.exitCode = 1;
  },
);

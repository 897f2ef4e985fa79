import { run } from './run.js';

// Whoever reads may stop reading, as `head` does: that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void run(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});

import { commands } from './commands.js';
import { lineOf, PlainError } from './plain-error.js';

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];

if (!command) {
  console.error(`Unknown command ${name}. Known: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 1;
} else {
  command(args).then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof PlainError || process.env.DEBUG === undefined ? lineOf(error) : error);
      process.exit(1);
    },
  );
}

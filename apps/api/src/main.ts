import 'reflect-metadata';
import { ConfigError } from '@whenready/platform';
import { createApi } from './app.js';
import { readApiConfig } from './config.js';

async function main(): Promise<void> {
  const config = readApiConfig();
  const app = await createApi(config);
  await app.listen(config.API_PORT, config.HOST);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : `The api could not start: ${String(error)}`);
  process.exit(1);
});

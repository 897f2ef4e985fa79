import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ConfigError } from '@whenready/platform';
import { Logger } from 'nestjs-pino';
import { CHANNELS } from './activities/remind.service.js';
import { SHIPPED } from './activities/strangers.service.js';
import { readWorkerConfig } from './config.js';
import { missingProviders } from './missingProviders.js';
import { WorkerModule } from './worker.module.js';

async function main(): Promise<void> {
  const config = readWorkerConfig();
  const app = await NestFactory.create(WorkerModule.with(config), { bufferLogs: true });
  app.useLogger(app.get(Logger));
  if (config.NODE_ENV === 'production')
    for (const line of missingProviders(app.get(SHIPPED), app.get(CHANNELS))) app.get(Logger).warn(line, 'Providers');
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await app.listen(config.WORKER_PORT, config.HOST);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : `The worker could not start: ${String(error)}`);
  process.exit(1);
});

import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ConfigError } from '@whenready/platform';
import { Logger } from 'nestjs-pino';
import { readWorkerConfig } from './config.js';
import { WorkerModule } from './worker.module.js';

async function main(): Promise<void> {
  const config = readWorkerConfig();
  const app = await NestFactory.create(WorkerModule.with(config), { bufferLogs: true });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await app.listen(config.WORKER_PORT, config.HOST);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : `The worker could not start: ${String(error)}`);
  process.exit(1);
});

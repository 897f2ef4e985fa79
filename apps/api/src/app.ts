import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { AppModule, type ModuleImport } from './app.module.js';
import type { ApiConfig } from './config.js';
import { serveDocs } from './openapi/serveDocs.js';

/**
 * The api, ready to listen.
 * @param outside the ways to PostgreSQL and Temporal; the real ones unless told
 * @throws Error where a route has no policy, or PostgreSQL stays away
 */
export async function createApi(config: ApiConfig, outside?: ModuleImport[]): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.for(config, outside), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.TRUSTED_PROXIES);
  app.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));
  serveDocs(app);
  app.enableShutdownHooks();
  return app;
}

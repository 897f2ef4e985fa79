import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, RequestHandler } from 'express';
import type { Store } from 'express-session';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import { buildAssets } from './assets/build.js';
import type { WebConfig } from './config.js';
import { forParticipants, forStaff, participantPages } from './participant/frame/headers.js';
import { rehearsalPages } from './participant/rehearsal.js';
import { forwardToApi } from './proxy/forward.js';
import { csrfProtection, csrfToken } from './security/csrf.js';
import { headers, nonce } from './security/headers.js';
import { sessions } from './security/session.js';
import { templates } from './views/environment.js';

const FORM_LIMIT = '100kb';

/**
 * Puts the web app together, without listening.
 * @param store where sessions are kept
 */
export async function createApplication(config: WebConfig, store: Store): Promise<NestExpressApplication> {
  const assets = await buildAssets();
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.set('trust proxy', config.TRUSTED_PROXIES);
  app.set('view cache', true);
  templates(assets, config.NODE_ENV !== 'development').express(app.getHttpAdapter().getInstance());
  app.use(forwardToApi(config.API_URL));
  app.use(rehearsalPages);
  app.use(nonce);
  app.useStaticAssets(assets.folder, {
    prefix: `/assets/${assets.version}`,
    maxAge: '1y',
    immutable: true,
    index: false,
  });
  const staff = [...headers, sessions(store, config.SESSION_SECRET), pageLocals];
  app.use(...participantPages.map(forParticipants), ...staff.map(forStaff));
  app.useBodyParser('urlencoded', { extended: false, limit: FORM_LIMIT, parameterLimit: 500 });
  app.use(forStaff(csrfProtection));
  return app.init() as Promise<NestExpressApplication>;
}

/** What every page shows or carries: who is signed in, and the token of its forms. */
const pageLocals: RequestHandler = (request, response, next) => {
  response.locals.user = request.session.user;
  response.locals.csrf = () => csrfToken(request as Request);
  next();
};

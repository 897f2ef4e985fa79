import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { createApi } from '../src/app.js';
import { readApiConfig } from '../src/config.js';
import { outside, TOKENS } from './outside.js';

const environment = {
  DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none',
  TEMPORAL_ADDRESS: '127.0.0.1:1',
  TEMPORAL_NAMESPACE: 'whenready',
  WHENREADY_SPACE: 'live',
  WHENREADY_CODEC_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
  API_PORT: '3999',
  LOG_LEVEL: 'silent',
};

/** The whole api over HTTP, with replaced ways to PostgreSQL and Temporal. Close it with `app.close()`. */
export async function testApi(space: 'live' | 'rehearsal' = 'live', more: NodeJS.ProcessEnv = {}) {
  const parts = outside();
  const app: NestExpressApplication = await createApi(
    readApiConfig({ ...environment, ...more, WHENREADY_SPACE: space }),
    parts.modules,
  );
  await app.init();
  const server = app.getHttpServer() as Server;
  const as = (who: keyof typeof TOKENS) => ({
    get: (path: string) => request(server).get(path).set('Authorization', `Bearer ${TOKENS[who]}`),
    put: (path: string) => request(server).put(path).set('Authorization', `Bearer ${TOKENS[who]}`),
    delete: (path: string) => request(server).delete(path).set('Authorization', `Bearer ${TOKENS[who]}`),
    post: (path: string) =>
      request(server).post(path).set('Authorization', `Bearer ${TOKENS[who]}`).set('Idempotency-Key', 'key-1'),
  });
  return { app, ...parts, as, anyone: request(server) };
}

export type TestApi = Awaited<ReturnType<typeof testApi>>;

import type { NestExpressApplication } from '@nestjs/platform-express';
import { MemoryStore } from 'express-session';
import request, { type Test } from 'supertest';
import { createApplication } from '../src/application.js';
import { FakeParticipantApi } from './fake-participant-api.js';

/** The web app as it is started for participants' pages, over an api at that address. */
export const participantPages = (apiUrl: string, rehearsalUrl?: string): Promise<NestExpressApplication> =>
  createApplication(
    {
      HOST: '127.0.0.1',
      PORT: 0,
      TRUSTED_PROXIES: ['loopback', '192.0.2.0/24'],
      API_URL: apiUrl,
      REHEARSAL_API_URL: rehearsalUrl,
      DATABASE_URL: 'postgres://not-used/here',
      SESSION_SECRET: 'a-secret-of-thirty-two-characters-or-more',
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
    },
    new MemoryStore(),
  );

/** Participants' pages over an api in memory, for the specs of one file. */
export class ParticipantSite {
  readonly api = new FakeParticipantApi();
  private app!: NestExpressApplication;

  constructor() {
    beforeAll(async () => {
      this.app = await participantPages(await this.api.start());
    }, 60_000);
    beforeEach(() => {
      this.api.asked.length = 0;
      this.api.links.clear();
      this.api.next = null;
    });
    afterAll(async () => {
      await this.app.close();
      await this.api.stop();
    });
  }

  readonly get = (path: string): Test => request(this.app.getHttpServer()).get(path);
  readonly head = (path: string): Test => request(this.app.getHttpServer()).head(path);
  readonly post = (path: string, fields: Record<string, string>): Test =>
    request(this.app.getHttpServer()).post(path).type('form').send(fields);
}

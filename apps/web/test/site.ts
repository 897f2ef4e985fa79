import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { MemoryStore } from 'express-session';
import request, { type Agent } from 'supertest';
import { createApplication } from '../src/application.js';
import { informally, meeting, waiting } from './cases.js';
import { FakeApi, TOKEN } from './fake-api.js';

export const NOW = '2026-11-22T10:00:00.000Z';
export const USER = {
  name: 'Ruth Adeyemi',
  role: 'coordinator',
  provider: null,
  email: 'ruth@example.org',
  token: TOKEN,
};

const settings = (apiUrl: string, home: string) => ({
  HOST: '127.0.0.1',
  PORT: 0,
  TRUSTED_PROXIES: ['loopback'],
  API_URL: apiUrl,
  DATABASE_URL: 'postgres://not-used/here',
  SESSION_SECRET: 'a-secret-of-thirty-two-characters-or-more',
  WHENREADY_HOME: home,
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
});

/** The value of a form's hidden field. */
export const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** What is typed and chosen in a form; several where several may be chosen. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** The pages over an api in memory, for the specs of one file; a browser of its own for each of them. */
export class Site {
  readonly api = new FakeApi([waiting(), meeting(), informally()], () => NOW);
  agent!: Agent;
  private app!: NestExpressApplication;

  constructor() {
    beforeAll(async () => {
      const home = mkdtempSync(join(tmpdir(), 'whenready-web-'));
      writeFileSync(join(home, 'demo-users.json'), JSON.stringify([USER]));
      this.app = await createApplication(settings(await this.api.start(), home), new MemoryStore());
    }, 30_000);
    beforeEach(() => {
      this.api.canned.clear();
      this.api.seen.length = 0;
      this.agent = request.agent(this.app.getHttpServer());
    });
    afterAll(async () => {
      await this.app.close();
      await this.api.stop();
    });
  }

  readonly postForm = (path: string, fields: Answers) => this.agent.post(path).type('form').send(fields);

  readonly signIn = async (): Promise<void> => {
    const page = await this.agent.get('/sign-in');
    await this.postForm('/sign-in', { _csrf: hidden(page.text, '_csrf'), user: USER.email, to: '/cases' }).expect(303);
  };

  /** Opens a command's form and sends it with answers; later fields win. */
  readonly send = async (command: string, answers: Answers) => {
    const path = `/cases/case-meet/do/${command}`;
    const page = await this.agent.get(path);
    return this.postForm(path, { _csrf: hidden(page.text, '_csrf'), key: hidden(page.text, 'key'), ...answers });
  };
}

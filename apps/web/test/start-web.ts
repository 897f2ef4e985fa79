import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { MemoryStore } from 'express-session';
import type { Agent } from 'supertest';
import { createApplication } from '../src/application.js';
import { TOKEN } from './fake-api.js';

/** Who signs in. */
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
  API_URL: apiUrl,
  DATABASE_URL: 'postgres://not-used/here',
  SESSION_SECRET: 'a-secret-of-thirty-two-characters-or-more',
  WHENREADY_HOME: home,
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
});

/** The web app over an api at that address, with one user who can sign in. Close it. */
export async function startWeb(apiUrl: string): Promise<NestExpressApplication> {
  const home = mkdtempSync(join(tmpdir(), 'whenready-web-'));
  writeFileSync(join(home, 'demo-users.json'), JSON.stringify([USER]));
  return createApplication(settings(apiUrl, home), new MemoryStore());
}

/** The value of a hidden field of a page. */
export const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** Signs the one user in. */
export async function signInWith(agent: Agent): Promise<void> {
  const page = await agent.get('/sign-in');
  const fields = { _csrf: hidden(page.text, '_csrf'), user: USER.email, to: '/cases' };
  await agent.post('/sign-in').type('form').send(fields).expect(303);
}

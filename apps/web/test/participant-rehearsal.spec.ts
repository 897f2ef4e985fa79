import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { FakeParticipantApi } from './fake-participant-api.js';
import { participantPages } from './participant-site.js';

const live = new FakeParticipantApi();
const rehearsal = new FakeParticipantApi();
let liveUrl: string;
let app: NestExpressApplication;
beforeAll(async () => {
  liveUrl = await live.start();
  app = await participantPages(liveUrl, await rehearsal.start());
}, 60_000);
afterAll(async () => {
  await app.close();
  await Promise.all([live.stop(), rehearsal.stop()]);
});

const visit = (path: string, { app: of } = { app }) => request(of.getHttpServer()).get(path);

describe('the link of a rehearsal', () => {
  it('is asked and answered at the api of rehearsals, and stays under its path', async () => {
    const token = rehearsal.link('one');
    const page = await visit(`/rehearsal/a/${token}`).expect(200);
    expect(page.text).toContain('<title>Your answer</title>');
    expect(page.headers).not.toHaveProperty('set-cookie');
    const sent = request(app.getHttpServer()).post(`/rehearsal/a/${token}`).type('form').send({ answer: 'ready' });
    const { location } = (await sent.expect(303)).headers;
    expect(location).toBe(`/rehearsal/a/${token}/done?said=ready`);
    expect((await visit(location!).expect(200)).text).toContain('Thank you');
    expect(rehearsal.links.get(token)!.used).toBe(true);
    expect(live.asked).toEqual([]);
  });

  it('leads back to its choices where it was not used', async () => {
    const survey = rehearsal.link('survey', { kind: 'survey', asks: [] });
    const { headers } = await visit(`/rehearsal/s/${survey}/done`).expect(303);
    expect(headers.location).toBe(`/rehearsal/s/${survey}`);
  });

  it('is none of the live space, nor the other way round', async () => {
    await visit(`/a/${rehearsal.link('theirs')}`).expect(410);
    await visit(`/rehearsal/a/${live.link('ours')}`).expect(410);
  });

  it('is not found where there are no rehearsals', async () => {
    const without = await participantPages(liveUrl);
    const page = await visit(`/rehearsal/a/${live.link('ours')}`, { app: without }).expect(404);
    expect(page.text).toContain('Page not found');
    await without.close();
  }, 30_000);
});

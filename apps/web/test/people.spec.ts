import { Site } from './site.js';

const site = new Site();
const { api, send, signIn } = site;

describe('the people of a case', () => {
  beforeEach(signIn);
  const sent = () => JSON.parse(api.seen.find(({ method }) => method === 'POST')!.body) as unknown;

  it('are joined by another, whose details travel in the body alone', async () => {
    const answers = { role: 'interpreter', name: 'Ines Roe', supports: 'harmed', needs: 'more-time', _step: 'send' };
    const answer = await send('add-participant', answers);
    expect(answer.status).toBe(303);
    expect(sent()).toMatchObject({ role: 'interpreter', name: 'Ines Roe', supports: 'harmed', needs: ['more-time'] });
  });

  it('are told beside the field what does not fit together', async () => {
    const { text, status } = await send('add-participant', { role: 'supporter', name: '' });
    expect(status).toBe(422);
    expect(text).toContain('Enter a name');
    const second = await send('add-participant', { role: 'supporter', name: 'Cy Hill' });
    expect(second.text).toContain('Say whom they support');
    expect(second.text).toMatch(/value="Cy Hill"/);
  });

  it('show their needs, and the form starts from them', async () => {
    const page = await site.agent.get('/cases/case-wait').expect(200);
    expect(page.text).toContain('A hearing loop');
    expect(page.text).toContain('Speaks Welsh');
    expect(page.text).toContain('Sofia Khan (supporter)');
    expect(page.text).toContain('/cases/case-wait/do/record-needs?participant=harmed');
    const form = await site.agent.get('/cases/case-wait/do/record-needs?participant=harmed').expect(200);
    expect(form.text).toMatch(/value="hearing-loop" checked/);
    expect(form.text).toMatch(/<option value="cy" selected>Welsh/);
  });

  it('are asked how and when they were spoken with, and what they would like', async () => {
    const { text } = await site.agent.get('/cases/case-wait');
    expect(text).toContain('1 meeting, the last on 19 February 2026, in person');
    expect(text).toContain('Would like: Letter');
  });

  it('change their details: an empty line keeps what was there', async () => {
    await send('change-details', { participant: 'harmed', email: 'new@example.org', phone: '', _step: 'send' });
    expect(sent()).toEqual({ participant: 'harmed', email: 'new@example.org' });
    const { text } = await send('change-details', { participant: 'harmed' });
    expect(text).toContain('Enter what has changed');
  });
});

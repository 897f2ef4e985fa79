import { type Answers, Site } from './site.js';

const site = new Site();
const { api, send, signIn } = site;

describe('how someone may be reached', () => {
  beforeEach(signIn);
  const sent = () => JSON.parse(api.seen.find(({ method }) => method === 'POST')!.body) as unknown;
  const form = { participant: 'harmed', order: ['sms', '', 'email'], voicemail: 'false', format: 'easy-read' };
  const give = (answers: Answers) => send('record-safe-contact', { ...form, ...answers });

  it('stands on the case’s page in one line, with what a message must not hold', async () => {
    const { text } = await site.agent.get('/cases/case-wait').expect(200);
    expect(text).toContain(
      'Text, then email; weekdays 18:00 to 20:00; partner may see email; no voicemail; large print',
    );
    expect(text).toContain('Words to avoid: court, police');
    expect(text).toContain('A check word is agreed with them');
    expect(text).toContain('01632 960 100 (text message: not recorded as safe)');
    expect(text).toContain('/cases/case-wait/do/record-safe-contact?participant=harmed');
  });

  it('is asked from what is recorded', async () => {
    const { text } = await site.agent.get('/cases/case-wait/do/record-safe-contact?participant=harmed').expect(200);
    const place = (id: string) => new RegExp(`id="${id}" name="order">[\\s\\S]*?</select>`).exec(text)?.[0];
    expect(place('order')).toMatch(/value="sms" selected/);
    expect(place('order-1')).toMatch(/value="email" selected/);
    expect(place('order-2')).not.toMatch(/selected/);
    expect(text).toMatch(/name="weekdays" type="checkbox" value="friday" checked/);
    expect(text).not.toMatch(/value="saturday" checked/);
    expect(text).toMatch(/name="from"[^>]*value="18:00"/);
    expect(text).toMatch(/name="emailSeenBy" type="checkbox" value="partner" checked/);
    expect(text).toMatch(/name="voicemail" type="radio" value="false" checked/);
    expect(text).toMatch(/value="large-print" checked/);
  });

  it('is asked anew of somebody else', async () => {
    const { text } = await site.agent.get('/cases/case-wait/do/record-safe-contact?participant=responsible');
    expect(text).not.toMatch(/value="friday" checked|value="sms" selected/);
  });

  it('is read in the order of the form, with times as people type them', async () => {
    await give({ from: '6pm', until: '20:30', weekdays: 'monday', textSeenBy: ['partner', 'carer'], _step: 'send' });
    expect(sent()).toEqual({
      participant: 'harmed',
      order: ['sms', 'email'],
      weekdays: ['monday'],
      from: '18:00',
      until: '20:30',
      emailSeenBy: [],
      textSeenBy: ['partner', 'carer'],
      letterSeenBy: [],
      voicemail: false,
      format: 'easy-read',
    });
  });

  it('may be by no way of writing: a person calls', async () => {
    await give({ order: ['', '', ''], _step: 'send' });
    expect(sent()).toMatchObject({ order: [] });
  });

  it('shows the order before it is sent, and keeps it', async () => {
    const { text } = await give({});
    expect(text).toMatch(/Text message[\s\S]*Email/);
    expect(text.match(/type="hidden" name="order"/g)).toHaveLength(3);
  });

  it.each([
    [{ from: 'evening' }, 'Enter a time of day, like 6pm or 18:30', 'from'],
    [{ order: ['sms', 'sms'] }, 'Name each way once', 'order'],
    [{ letterSeenBy: ['nobody', 'carer'] }, 'Choose nobody else, or who it is', 'letterSeenBy'],
  ] as const)('says of %j: %s', async (answers, message, anchor) => {
    const { status, text } = await give(answers);
    expect(status).toBe(422);
    expect(text).toContain(message);
    expect(text).toContain(`href="#${anchor}"`);
  });

  it('takes a check word without showing it again', async () => {
    const asked = await send('change-details', { participant: 'harmed', checkWord: 'kettle' });
    expect(asked.text).toContain('As you entered it; it is not shown again');
    expect(asked.text.replace(/<input[^>]*type="hidden"[^>]*>/g, '')).not.toContain('kettle');
    await send('change-details', { participant: 'harmed', checkWord: 'kettle', _step: 'send' });
    expect(sent()).toEqual({ participant: 'harmed', checkWord: 'kettle' });
    const { text } = await send('change-details', { participant: 'harmed', checkWord: 'abc' });
    expect(text).toContain('Agree a check word of four letters or more');
  });
});

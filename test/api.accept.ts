import { randomUUID } from 'node:crypto';
import { Api, example } from './harness/api.js';
import { as } from './harness/stack.js';
import { Coordinating } from './harness/wholeLife.js';

const PROFILE = 'wiltshire';
const coordinator = () => as('coordinator', PROFILE, 'live');

describe('the API that stays', () => {
  it('a referral with the same key is the same case; with another body it is refused', async () => {
    const api = coordinator();
    const key = randomUUID();
    const first = await api.refer(example(PROFILE), key);
    expect(first.status).toBe(201);
    expect(first.body.reference).toMatch(/^WIL-\d{4}-\d{4}$/);
    expect((await api.refer(example(PROFILE), key)).text).toBe(first.text);
    const other = await api.refer({ ...example(PROFILE), channel: 'phone', story: 'Another one' }, key);
    expect(other).toMatchObject({ status: 409, body: { code: 'KEY_REUSED' } });
  });

  it('a command with the same key gives its first answer, also after the case has moved on', async () => {
    const life = await Coordinating.refer(coordinator(), PROFILE);
    const key = randomUUID();
    const first = await life.api.command(life.id, 'accept', {}, key);
    await life.api.do(life.id, 'add-note', { note: 'Moved on' });
    const again = await life.api.command(life.id, 'accept', {}, key);
    expect(again).toMatchObject({ status: 200, text: first.text });
    const reused = await life.api.command(life.id, 'add-note', { note: 'x' }, key);
    expect(reused).toMatchObject({ status: 409, body: { code: 'KEY_REUSED' } });
  });

  it.each([
    ['a refusal', 'close', { outcome: 'completed' }, 409, 'NOT_ACCEPTED_YET'],
    ['a wrong field', 'decline', { reason: 'because' }, 422, 'INVALID'],
    ['an unknown command', 'finish', {}, 404, 'UNKNOWN_COMMAND'],
  ] as const)('%s is coded and worded', async (_name, name, body, status, code) => {
    const life = await Coordinating.refer(coordinator(), PROFILE);
    const answer = await life.api.command(life.id, name as 'close', body as never);
    expect(answer.status).toBe(status);
    expect(answer.body.message).toEqual(expect.any(String));
    if (status !== 422) expect(answer.body.code).toBe(code);
    else expect(answer.body.fields).toEqual([expect.objectContaining({ field: 'reason' })]);
  });

  it('nobody without a token is answered, and a foreign case is as missing as one that never was', async () => {
    const life = await Coordinating.refer(coordinator(), PROFILE);
    const stranger = new Api(life.api.url, 'not-a-token');
    expect((await stranger.send('GET', '/api/cases')).status).toBe(401);
    const elsewhere = as('coordinator', 'merseyside', 'live');
    const foreign = await elsewhere.send<{ code: string; message: string }>('GET', `/api/cases/${life.id}`);
    const missing = await elsewhere.send<{ code: string; message: string }>('GET', `/api/cases/${randomUUID()}`);
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect(foreign.body.message).toBe(missing.body.message);
    expect((await elsewhere.command(life.id, 'accept', {})).status).toBe(404);
    const commissioner = as('commissioner', null, 'live');
    expect((await commissioner.send('GET', `/api/cases/${life.id}`)).status).not.toBe(200);
  });

  it('a body over 100 kB is 413, a missing key 422, a broken one 400', async () => {
    const life = await Coordinating.refer(coordinator(), PROFILE);
    const path = `/api/cases/${life.id}/commands/add-note`;
    expect((await life.api.send('POST', path, { note: 'x'.repeat(120_000) }, randomUUID())).status).toBe(413);
    expect((await life.api.send('POST', path, { note: 'x' })).status).toBe(422);
    const broken = await fetch(`${life.api.url}${path}`, {
      method: 'POST',
      body: '{"note":',
      headers: {
        authorization: `Bearer ${life.api.token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
    });
    expect(broken.status).toBe(400);
  });

  it('is well, and describes itself', async () => {
    const api = coordinator();
    expect((await api.send('GET', '/health')).status).toBe(200);
    const info = await api.send<{ profiles: unknown }>('GET', '/info');
    expect(info.status).toBe(200);
    const openapi = await api.send<{ paths: Record<string, unknown> }>('GET', '/api/openapi.json');
    expect(Object.keys(openapi.body.paths)).toEqual(expect.arrayContaining(['/api/referrals', '/api/cases/{id}']));
  });

  it('a referral from an unknown area waits in triage and is never dropped', async () => {
    const life = await Coordinating.refer(coordinator(), PROFILE, { council: 'atlantis' });
    const supervisor = as('supervisor', PROFILE, 'live');
    const view = await supervisor.view(life.id);
    expect(view.case.routing).toEqual({ kind: 'triage', reason: 'unknown-area' });
    expect(view.case.tasks.map((task) => task.kind)).toContain('triage-referral');
    expect(view.whyWaiting.sentence).toMatch(/supervisor to choose a provider/);
  });
});

import { randomUUID } from 'node:crypto';
import type {
  ApiError,
  CaseSummary,
  DraftSummary,
  DraftView,
  PublicReferralTaken,
  SetAside,
} from '@whenready/contracts';
import { addDays, dayOf } from '@whenready/domain';
import { environmentOf } from '@whenready/infra';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { type Api, example } from './harness/api.js';
import { draftRound } from './harness/round.js';
import { as, HOME, inbox, running } from './harness/stack.js';

const PROFILE = 'gloucestershire';
const TO = 'RestorativeGloucestershireCaseReferrals@gloucestershire.pnn.police.uk';
const coordinator = (profile = PROFILE) => as('coordinator', profile);
const url = () => running().urls.rehearsalApi ?? '';

/** Sends a mail as another mail server does. */
async function deliver(mail: SendMailOptions) {
  const { hostname, port } = new URL(running().urls.rehearsalIntake ?? '');
  const transport = createTransport({ host: hostname, port: Number(port) });
  return transport.sendMail(mail).catch((error: Error & { responseCode?: number }) => error);
}
const mail = (subject: string, more: SendMailOptions = {}): SendMailOptions => ({
  from: 'Pat Lane <pat@school.example>',
  to: TO,
  subject,
  messageId: `<${randomUUID()}@school.example>`,
  date: new Date(),
  text: 'Dear all,\nPostcode: GL1 1AA\nName of the person harmed: Ada Hill\nWhat happened: A fence was broken.',
  attachments: [{ filename: 'form.pdf', content: Buffer.from([37, 80, 68, 70, 0, 255]) }],
  ...more,
});
const drafts = async (by = coordinator()) => (await by.send<DraftSummary[]>('GET', '/api/drafts')).body;
const draftOf = async (subject: string, by = coordinator()) =>
  (await drafts(by)).find(({ received }) => received?.subject === subject);
const original = async (id: string, by: Api = coordinator()) => {
  const answer = await fetch(`${by.url}/api/drafts/${id}/original`, {
    headers: { authorization: `Bearer ${by.token}` },
  });
  return { status: answer.status, text: Buffer.from(await answer.arrayBuffer()).toString('latin1') };
};

describe('a referral by email', () => {
  it('becomes a draft, is taken, becomes a case, and its original is still there', async () => {
    const subject = `A fence ${randomUUID()}`;
    const one = mail(subject);
    expect(await deliver(one)).toMatchObject({ response: '250 2.0.0 Kept' });
    await deliver(one);
    expect((await drafts()).filter(({ received }) => received?.subject === subject)).toHaveLength(1);
    const { id } = (await draftOf(subject))!;
    const draft = (await coordinator().send<DraftView>('GET', `/api/drafts/${id}`)).body;
    expect(draft).toMatchObject({
      owner: null,
      channel: 'email',
      received: { how: 'email', from: 'pat@school.example', attachments: [{ name: 'form.pdf', size: 6 }] },
      body: { council: 'gloucester', story: 'A fence was broken.', participants: [{ name: 'Ada Hill' }] },
    });

    const { id: me } = (await coordinator().send<{ id: string }>('GET', '/api/me')).body;
    const taken = await coordinator().send<DraftView>('POST', `/api/drafts/${id}/take`, {}, randomUUID());
    expect(taken.body).toMatchObject({ owner: me });
    const again = await as('supervisor', PROFILE).send<ApiError>('POST', `/api/drafts/${id}/take`, {}, randomUUID());
    expect(again).toMatchObject({ status: 409, body: { code: 'DRAFT_TAKEN' } });

    const whole = { ...example(PROFILE), ...draft.body, channel: 'email' };
    expect((await coordinator().send('PUT', `/api/drafts/${id}`, whole)).status).toBe(200);
    const made = await coordinator().send<CaseSummary>('POST', `/api/drafts/${id}/submit`, {}, randomUUID());
    expect(made.status).toBe(201);
    const view = await coordinator().view(made.body.id);
    expect(view.people.map(({ name }) => name)).toContain('Ada Hill');

    const kept = await original(id);
    expect(kept.status).toBe(200);
    expect(kept.text).toContain(`Subject: ${subject}`);
    expect(kept.text).toContain(Buffer.from([37, 80, 68, 70, 0, 255]).toString('base64'));
    expect((await coordinator().send<DraftView>('GET', `/api/drafts/${id}`)).body).toMatchObject({
      state: 'submitted',
      original: null,
    });
  }, 60_000);

  it('is there for its service alone', async () => {
    const subject = `A wall ${randomUUID()}`;
    await deliver(mail(subject));
    const { id } = (await draftOf(subject))!;
    expect(await draftOf(subject, as('supervisor', PROFILE))).toMatchObject({ id });
    expect(await draftOf(subject, as('referrer', PROFILE))).toBeUndefined();
    const other = coordinator('merseyside');
    expect(await draftOf(subject, other)).toBeUndefined();
    expect((await other.send('GET', `/api/drafts/${id}`)).status).toBe(404);
    expect((await other.send('POST', `/api/drafts/${id}/take`, {}, randomUUID())).status).toBe(404);
    expect((await original(id, other)).status).toBe(404);
  });

  it('to nobody here is refused in the session, and nothing is ever sent back', async () => {
    const before = (await inbox()).length;
    expect(await deliver(mail('x', { to: 'nobody@example.org' }))).toMatchObject({ responseCode: 550 });
    const subject = `Away ${randomUUID()}`;
    await deliver(mail(subject, { headers: { 'Auto-Submitted': 'auto-replied' } }));
    expect(await draftOf(subject)).toBeUndefined();
    const aside = (await coordinator().send<SetAside[]>('GET', '/api/set-aside')).body;
    const one = aside.find((each) => each.subject === subject);
    expect(one).toMatchObject({ why: 'auto-reply' });
    const made = await coordinator().send<DraftView>('POST', `/api/set-aside/${one?.id}/draft`, {}, randomUUID());
    expect(made.body).toMatchObject({ owner: null, state: 'open' });
    expect((await inbox()).length).toBe(before);
  });

  it('that nobody takes is told to a supervisor before it goes, with its original', async () => {
    const subject = `Late ${randomUUID()}`;
    await deliver(mail(subject));
    const { id, expiresAt } = (await draftOf(subject))!;
    const expires = dayOf(expiresAt);
    const supervisor = (await as('supervisor', PROFILE).send<{ email: string }>('GET', '/api/me')).body.email;
    const before = (await inbox()).filter(({ to }) => to.includes(supervisor)).length;
    await draftRound(addDays(expires, -7));
    expect((await inbox()).filter(({ to }) => to.includes(supervisor)).length).toBeGreaterThan(before);
    await draftRound(expires);
    expect((await coordinator().send<DraftView>('GET', `/api/drafts/${id}`)).body).toMatchObject({ state: 'expired' });
    expect((await original(id)).status).toBe(404);
  }, 60_000);
});

test('a mail that another system received comes in with the token of the installation alone', async () => {
  const { INTAKE_TOKEN: token } = environmentOf(HOME, 'rehearsal');
  const subject = `Handed on ${randomUUID()}`;
  const give = (bearer: string | undefined) =>
    fetch(`${url()}/v1/inbound/email/merseyside`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'message/rfc822' },
      body: `From: pat@school.example\r\nSubject: ${subject}\r\n\r\nA fence.\r\n`,
    });
  expect((await give(environmentOf(HOME, 'live').INTAKE_TOKEN)).status).toBe(401);
  expect(await (await give(token)).json()).toMatchObject({ outcome: 'draft', again: false });
  expect(await (await give(token)).json()).toMatchObject({ outcome: 'draft', again: true });
  expect(await draftOf(subject, coordinator('merseyside'))).toMatchObject({ owner: null, profile: 'merseyside' });
});

test('a referral from a public page needs no sign-in, and makes one draft', async () => {
  const key = randomUUID();
  const form = {
    who: 'person-harmed',
    name: 'Ada Hill',
    phone: '01632 960 001',
    postcode: 'GL1 1AA',
    story: 'A fence.',
  };
  const send = async (body: object) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    const answer = await fetch(`${url()}/v1/public/${PROFILE}/referral`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as PublicReferralTaken & ApiError };
  };
  const { status, body } = await send(form);
  expect(status).toBe(201);
  expect(body.receipt).toMatch(/^[2-9B-Z]{4}-[2-9B-Z]{4}$/);
  expect((await send(form)).body.receipt).toBe(body.receipt);
  expect(await send({ ...form, name: 'Ben Dale' })).toMatchObject({ status: 409, body: { code: 'KEY_REUSED' } });
  const made = (await drafts()).filter(({ received }) => received?.receipt === body.receipt);
  expect(made).toMatchObject([{ owner: null, channel: 'website', names: ['Ada Hill'] }]);
  expect(made[0]?.missing.map(({ field }) => field).sort()).toEqual(['justiceStage', 'setting']);
});

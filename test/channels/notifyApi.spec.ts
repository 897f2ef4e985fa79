import { createHmac } from 'node:crypto';
import { type StandInHere, standInHere } from './standIn.js';

let here: StandInHere;
beforeAll(async () => {
  here = await standInHere();
  await here.tell('receipts', { status: 'never' });
});
afterAll(() => here.close());

interface Made {
  readonly issuer?: string;
  readonly secret?: string;
  /** Seconds before now. */
  readonly age?: number;
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token made by hand, with no library of either side. */
function bearer({ issuer = here.account.serviceId, secret = here.account.apiSecret, age = 0 }: Made = {}): string {
  const claims = { iss: issuer, iat: Math.floor(Date.now() / 1000) - age };
  const text = `${encoded({ typ: 'JWT', alg: 'HS256' })}.${encoded(claims)}`;
  return `Bearer ${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

async function call(path: string, authorization: string | undefined, body?: object) {
  const response = await fetch(`${here.url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { ...(authorization && { authorization }) },
    body: body && JSON.stringify(body),
  });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, never> & { notifications: unknown[] },
  };
}

const text = (change: object = {}) => ({
  template_id: here.account.templates.sms,
  phone_number: '07700 900123',
  personalisation: { body: 'Hello' },
  reference: 'claim-1',
  ...change,
});
const problem = (status: number, error: string, message: string) => ({
  status,
  body: { status_code: status, errors: [{ error, message }] },
});

test('a request without a token, or with one that is not right, is told so as GOV.UK Notify tells it', async () => {
  const path = '/v2/notifications';
  const unknown = '00000000-0000-4000-8000-000000000000';
  const clock = 'Error: Your system clock must be accurate to within 30 seconds';
  expect(await call(path, undefined)).toEqual(
    problem(401, 'AuthError', 'Unauthorized: authentication token must be provided'),
  );
  expect(await call(path, 'Bearer nonsense')).toEqual(
    problem(403, 'AuthError', 'Invalid token: signature, api token is not valid'),
  );
  expect(await call(path, bearer({ issuer: unknown }))).toEqual(
    problem(403, 'AuthError', 'Invalid token: service not found'),
  );
  expect(await call(path, bearer({ secret: unknown }))).toEqual(
    problem(403, 'AuthError', 'Invalid token: API key not found'),
  );
  expect(await call(path, bearer({ age: 32 }))).toEqual(problem(403, 'AuthError', clock));
  expect(await call(path, bearer({ age: -32 }))).toEqual(problem(403, 'AuthError', clock));
  expect((await call(path, bearer({ age: 25 }))).status).toBe(200);
});

test.each([
  [{ phone_number: undefined }, 'ValidationError', 'phone_number is a required property'],
  [{ phone_number: '0770090012' }, 'ValidationError', 'phone_number Not enough digits'],
  [{ phone_number: '01632 960 001' }, 'ValidationError', 'phone_number Not a UK mobile number'],
  [{ phone_number: 'mum' }, 'ValidationError', 'phone_number Must not contain letters or symbols'],
  [{ template_id: '00000000-0000-4000-8000-000000000000' }, 'BadRequestError', 'Template not found'],
  [{ personalisation: {} }, 'BadRequestError', 'Missing personalisation: body'],
])('a text with %j is refused', async (change, error, message) => {
  expect(await call('/v2/notifications/sms', bearer(), text(change))).toEqual(problem(400, error, message));
});

test('a message that was taken is answered with its id, and looked up by it and by its reference', async () => {
  const { status, body } = await call('/v2/notifications/sms', bearer(), text());
  expect(status).toBe(201);
  expect(body).toMatchObject({
    id: expect.any(String),
    reference: 'claim-1',
    content: { body: 'Hello' },
    template: { id: here.account.templates.sms, version: 1 },
  });
  const one = await call(`/v2/notifications/${body.id}`, bearer());
  expect(one.body).toMatchObject({ id: body.id, type: 'sms', status: 'sending', phone_number: '+447700900123' });
  const found = await call('/v2/notifications?reference=claim-1&template_type=sms', bearer());
  expect(found.body.notifications).toEqual([one.body]);
  const none = await call('/v2/notifications?reference=claim-1&template_type=email', bearer());
  expect(none.body.notifications).toEqual([]);
});

test('the same reference twice is two messages: a reference does not tell one from the other', async () => {
  await call('/v2/notifications/sms', bearer(), text({ reference: 'twice' }));
  await call('/v2/notifications/sms', bearer(), text({ reference: 'twice' }));
  const found = await call('/v2/notifications?reference=twice', bearer());
  expect(found.body.notifications).toHaveLength(2);
});

test('what is not there is not found', async () => {
  expect(await call('/v2/notifications/00000000-0000-4000-8000-000000000000', bearer())).toEqual(
    problem(404, 'NoResultFound', 'No result found'),
  );
  expect((await call('/messages', `Bearer ${here.account.gatewayToken}x`, {})).status).toBe(401);
  expect((await call('/messages/none', `Bearer ${here.account.gatewayToken}`)).status).toBe(404);
});

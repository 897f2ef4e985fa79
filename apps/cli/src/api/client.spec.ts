import { Problem } from '../problem.js';
import { createApi } from './client.js';

type Send = typeof fetch;
const answering =
  (status: number, body: string): Send =>
  async () =>
    new Response(body, { status });
const failing =
  (code: string): Send =>
  async () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
  };

async function problemOf(work: Promise<unknown>): Promise<Problem> {
  return work.then(
    () => Promise.reject(new Error('no problem')),
    (error: unknown) => error as Problem,
  );
}

describe('the API as the command line meets it', () => {
  const refusal = JSON.stringify({ code: 'CASE_CLOSED', message: 'The case is closed.', wayOut: 'Reopen it.' });

  it('signs in, sends the key, and gives the answer', async () => {
    let seen: Request | undefined;
    const send: Send = async (url, init) => {
      seen = new Request(url, init);
      return new Response('{"ok":true}');
    };
    await expect(createApi('http://api.test', 'secret', send).post('/x', { a: 1 }, 'key-1')).resolves.toEqual({
      ok: true,
    });
    expect(seen?.headers.get('authorization')).toBe('Bearer secret');
    expect(seen?.headers.get('idempotency-key')).toBe('key-1');
    expect(seen?.url).toBe('http://api.test/api/x');
  });

  it('ends with 1 when refused, in the words of the API', async () => {
    const problem = await problemOf(createApi('http://api.test', 't', answering(409, refusal)).post('/x', {}, 'k'));
    expect(problem).toMatchObject({ exit: 1, error: { code: 'CASE_CLOSED', wayOut: 'Reopen it.' } });
  });

  it('ends with 3 when something is away, keeping the key', async () => {
    const away = JSON.stringify({ code: 'OUTCOME_UNKNOWN', message: 'It may yet happen.' });
    const problem = await problemOf(createApi('http://api.test', 't', answering(503, away)).post('/x', {}, 'k'));
    expect(problem).toMatchObject({ exit: 3, key: 'k', error: { code: 'OUTCOME_UNKNOWN' } });
  });

  it('knows that nothing happened when nobody listens, and not when the connection broke', async () => {
    const refusedConnection = createApi('http://api.test', 't', failing('ECONNREFUSED'));
    expect(await problemOf(refusedConnection.post('/x', {}, 'k'))).toMatchObject({
      exit: 3,
      error: { code: 'API_AWAY' },
    });
    const broken = createApi('http://api.test', 't', failing('ECONNRESET'));
    expect(await problemOf(broken.post('/x', {}, 'k'))).toMatchObject({ key: 'k', error: { code: 'OUTCOME_UNKNOWN' } });
  });

  it('does not repeat what is not the API speaking', async () => {
    const problem = await problemOf(createApi('http://api.test', 't', answering(502, '<html>')).get('/x'));
    expect(problem).toMatchObject({ exit: 3, error: { code: 'HTTP_502' } });
  });
});

import { loggingOptions } from './logging.js';
import { readable } from './readableLog.js';

const { pinoHttp } = loggingOptions('info', { isTTY: false } as NodeJS.WriteStream);
if (Array.isArray(pinoHttp)) throw new Error('readable lines belong to a terminal only');

test('of a request only the method and the path are logged', () => {
  const request = { id: 1, method: 'GET', url: '/api/cases?name=someone', headers: { authorization: 'Bearer x' } };
  expect(pinoHttp.serializers.req(request)).toEqual({ id: 1, method: 'GET', path: '/api/cases' });
  const link = { method: 'POST', url: '/a/SecretOfALink-1/done?said=ready' };
  expect(pinoHttp.serializers.req(link)).toEqual({ method: 'POST', path: '/a/…/done' });
  const rehearsed = { method: 'GET', url: '/rehearsal/s/SecretOfALink-1' };
  expect(pinoHttp.serializers.req(rehearsed)).toEqual({ method: 'GET', path: '/rehearsal/s/…' });
  expect(pinoHttp.autoLogging.ignore({ url: '/health' })).toBe(true);
});

test('a terminal gets readable lines', () => {
  expect(Array.isArray(loggingOptions('info', { isTTY: true } as NodeJS.WriteStream).pinoHttp)).toBe(true);
  const line = readable(JSON.stringify({ level: 40, time: 0, context: 'Worker', msg: 'Temporal is away' }));
  expect(line).toBe('00:00:00.000 warn  [Worker] Temporal is away\n');
  expect(readable('not json')).toBe('not json');
});

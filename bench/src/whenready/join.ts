import type { Contender } from '../life.js';
import type { Bench } from '../stack.js';
import { whenreadyContender } from './contender.js';
import { httpClient } from './http.js';

/** Whenready on the stack, asked by a coordinator of the Gloucestershire profile. */
export async function joinWhenready(bench: Bench): Promise<Contender> {
  const user = bench.demoUsers().find(({ role, profile }) => role === 'coordinator' && profile === 'gloucestershire');
  const api = bench.run.urls.api;
  if (!user || !api) throw new Error('Whenready is not part of this stack: give --bare to measure without it.');
  const http = httpClient(api, user.token);
  const { id } = await http.get<{ id: string }>('/me');
  return whenreadyContender(http, id);
}

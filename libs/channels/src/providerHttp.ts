import axios, { type AxiosInstance } from 'axios';
import { OutcomeUnknown, ProviderAway, RefusedByProvider } from './errors.js';

/** In milliseconds; together with the rest of a sending within the 5 s that a lock may be held. */
const ANSWER_WITHIN_MS = 4_500;

/** Failures that come before anything was handed over. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** A client that follows no redirects, uses no proxy of the environment, and waits 4.5 s at most, all in all. */
export function providerHttp(): AxiosInstance {
  const http = axios.create({
    timeout: ANSWER_WITHIN_MS,
    maxRedirects: 0,
    proxy: false,
    maxContentLength: 2_000_000,
  });
  http.interceptors.request.use((config) => {
    config.signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    return config;
  });
  return http;
}

/**
 * What a failed sending means. Neither its words nor its cause go further: they hold the message and its address.
 * @param who the provider, for the log
 */
export function outcomeOf(error: unknown, who: string): Error {
  const { response, code } = (error ?? {}) as { response?: { status?: number }; code?: string };
  const status = response?.status;
  if (status === 429 || status === 503) return new ProviderAway(`${who} takes nothing just now (${status})`);
  if (status !== undefined && status < 500) return new RefusedByProvider(`${who} said no (${status})`);
  if (status !== undefined) return new OutcomeUnknown(`${who} met a problem of its own (${status})`);
  return NEVER_CONNECTED.has(code ?? '')
    ? new ProviderAway(`No way to ${who}: ${code}`)
    : new OutcomeUnknown(`The answer of ${who} was lost: ${code ?? 'no code'}`);
}

/**
 * Asks a provider to take a message.
 * @returns its id there
 * @throws ProviderAway, RefusedByProvider or OutcomeUnknown
 */
export async function handOver(who: string, ask: () => Promise<{ data: unknown }>): Promise<{ reference: string }> {
  const { data } = await ask().catch((error: unknown) => {
    throw outcomeOf(error, who);
  });
  const { id } = (data ?? {}) as { id?: unknown };
  if (typeof id !== 'string') throw new OutcomeUnknown(`${who} gave an answer that cannot be read`);
  return { reference: id };
}

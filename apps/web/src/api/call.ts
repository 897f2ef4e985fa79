import type { ApiError } from '@whenready/contracts';
import { ApiFailure, apiAway } from './failure.js';

/** Longer than the 20 s for which the api itself waits. */
const PATIENCE_MS = 30_000;

/**
 * One request to the api.
 * @param base the api's address
 * @param withKey the request carries a key, by which its outcome can be asked again
 * @param read takes what was answered; as JSON unless given
 * @throws ApiFailure with the api's own words, or 503 where it does not answer
 */
export async function callApi<T>(
  base: string,
  path: string,
  request: RequestInit,
  withKey: boolean,
  read: (response: Response) => Promise<T> = asJson,
): Promise<T> {
  const url = `${base.replace(/\/+$/, '')}${path}`;
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok) return await read(response);
    throw new ApiFailure(response.status, errorIn(await response.text(), response.status));
  } catch (error) {
    throw error instanceof ApiFailure ? error : apiAway(withKey);
  }
}

const asJson = async <T>(response: Response): Promise<T> =>
  (response.status === 204 ? undefined : JSON.parse(await response.text())) as T;

function errorIn(text: string, status: number): ApiError {
  try {
    const error = JSON.parse(text) as Partial<ApiError>;
    if (typeof error.code === 'string' && typeof error.message === 'string') return error as ApiError;
  } catch {
    // Not the api's own words: something in between answered.
  }
  return { code: `HTTP_${status}`, message: 'The service did not say what went wrong.' };
}

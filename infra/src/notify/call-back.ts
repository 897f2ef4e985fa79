const PATIENCE_MS = 10_000;

/** Calls a service back. Gives the status of its answer; null where none came. */
export async function callBack(url: string, token: string, body: object): Promise<number | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}

import { serveInbox } from '../inbox/serve.js';

/** `inbox FOLDER SMTP_PORT HTTP_PORT`: the local inbox, until it is asked to end. */
export async function inbox([folder = '', smtp, http]: string[]): Promise<number> {
  serveInbox(folder, Number(smtp), Number(http));
  return new Promise(() => undefined);
}

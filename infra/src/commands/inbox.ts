import { serveInbox } from '../inbox/serve.js';

/** `inbox FOLDER SMTP_PORT HTTP_PORT MESSAGES_FOLDER`: the local inbox, until it is asked to end. */
export async function inbox([folder = '', smtp, http, others = '']: string[]): Promise<number> {
  serveInbox(folder, Number(smtp), Number(http), others);
  return new Promise(() => undefined);
}

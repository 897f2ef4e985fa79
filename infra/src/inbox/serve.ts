import { inboxHttp } from './http.js';
import type { Failing } from './failing.js';
import { smtpServer } from './smtp.js';
import { InboxStore } from './store.js';

/**
 * Serves the inbox until this process is asked to end.
 * @param others the folder of what the providers' stand-in took
 */
export function serveInbox(folder: string, smtpPort: number, httpPort: number, others: string): void {
  const store = new InboxStore(folder);
  const failing: Failing = { mode: 'none' };
  const smtp = smtpServer(store, failing).on('error', (error) => console.error(error.message));
  const http = inboxHttp(store, failing, others);
  smtp.listen(smtpPort, '127.0.0.1');
  http.listen(httpPort, '127.0.0.1');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(0));
}

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Email } from 'postal-mime';

/** What reading one mail may take. */
export interface ParseLimits {
  /** A mail of 10 MB in base64 has 130,000; each takes the parser microseconds and a kilobyte, empty ones too. */
  readonly lines: number;
  readonly ms: number;
  /** Of the thread's heap. */
  readonly megabytes: number;
}

export const PARSE_LIMITS: ParseLimits = { lines: 200_000, ms: 10_000, megabytes: 512 };

const OPTIONS = { maxNestingDepth: 50, maxRfc822NestingDepth: 3, forceRfc822Attachments: false };
const THREAD = `
  const { parentPort, workerData: { parser, raw, options } } = require('node:worker_threads');
  require(parser).default.parse(raw, options).then((mail) => parentPort.postMessage(mail));`;

let last: Promise<unknown> = Promise.resolve();

/**
 * Takes a mail apart in a thread of its own, one mail after the other: what is made to be slow keeps nobody else waiting.
 * @returns null where it cannot be read, or not within the limits
 */
export function parseMail(raw: Buffer, limits: ParseLimits = PARSE_LIMITS): Promise<Email | null> {
  if (linesOf(raw) > limits.lines) return Promise.resolve(null);
  const mail = last.then(() => inThread(raw, limits));
  last = mail.catch(() => null);
  return mail;
}

async function inThread(raw: Buffer, { ms, megabytes }: ParseLimits): Promise<Email | null> {
  const worker = new Worker(THREAD, {
    eval: true,
    workerData: { parser: require.resolve('postal-mime'), raw, options: OPTIONS },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  try {
    const [mail] = (await once(worker, 'message', { signal: AbortSignal.timeout(ms) })) as [Email];
    return mail;
  } catch {
    return null;
  } finally {
    worker.removeAllListeners().on('error', () => undefined);
    await worker.terminate();
  }
}

function linesOf(raw: Buffer): number {
  let lines = 0;
  for (let at = raw.indexOf(10); at >= 0; at = raw.indexOf(10, at + 1)) lines += 1;
  return lines;
}

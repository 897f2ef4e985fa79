import type { NewMessage } from '@whenready/persistence';
import { ownWords, saidIn } from '../inbound/words.js';
import type { ReadMail } from './readMail.js';

const LIST = /^list-(id|unsubscribe|post|help|owner|subscribe|archive)$/;

/**
 * Why a mail that makes a draft gets no automatic answer: it came from a mailing list (RFC 2369) or asks for none
 * (Exchange's X-Auto-Response-Suppress), or whoever sent it says STOP; null where it may have one.
 */
export function unanswerable({
  headers,
  subject,
  text,
}: Pick<ReadMail, 'headers' | 'subject' | 'text'>): NewMessage['unanswerable'] {
  if ([ownWords(text), subject ?? ''].some((words) => saidIn(words) === 'stop')) return 'stop';
  const asksForNone = headers.has('x-auto-response-suppress') || [...headers.keys()].some((name) => LIST.test(name));
  return asksForNone ? 'machine' : null;
}

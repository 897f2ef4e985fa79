import { readRun } from '@whenready/infra';
import { HOME } from './stack.js';

/** A text, email or letter that the stand-in of the providers took. */
export interface Taken {
  readonly id: string;
  readonly kind: 'email' | 'sms' | 'letter';
  readonly to: string;
  readonly text: string;
  readonly reference: string | null;
  readonly status: string;
}

const address = (path: string): URL => new URL(path, readRun(HOME)?.urls.notify);

/** Everything that the stand-in of the providers took, oldest first. */
export async function taken(): Promise<readonly Taken[]> {
  const response = await fetch(address('/control/messages'));
  return ((await response.json()) as { messages: Taken[] }).messages;
}

/** Tells the stand-in of the providers how to behave: `fail`, `receipts`, one `receipt`, or a `text` that comes in. */
export async function standIn(what: 'fail' | 'receipts' | 'receipt' | 'text', body: object): Promise<void> {
  const response = await fetch(address(`/control/${what}`), { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`The stand-in answered ${response.status}: ${await response.text()}`);
}

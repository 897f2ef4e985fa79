import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRun, type Run } from '@whenready/infra';
import { Api } from './api.js';

export type Space = 'live' | 'rehearsal';

interface User {
  readonly name: string;
  readonly role: string;
  readonly profile: string | null;
  readonly provider: string | null;
  readonly email: string;
  readonly token: string;
}

/** The stack's home; `npm test` starts the stack and says where. */
export const HOME = process.env.WHENREADY_TEST_HOME ?? '';

export function running(home = HOME): Run {
  const run = readRun(home);
  if (!run) throw new Error(`Nothing runs in ${home}.`);
  return run;
}

function users(space: Space, home = HOME): User[] {
  const file = space === 'rehearsal' ? 'demo-users.rehearsal.json' : 'demo-users.json';
  return JSON.parse(readFileSync(join(home, file), 'utf8')) as User[];
}

/** The API as one of the seeded users sees it: by role, and by profile where the role has one. */
export function as(role: string, profile: string | null, space: Space = 'rehearsal', place = 0, home = HOME): Api {
  const user = users(space, home).filter((each) => each.role === role && (!profile || each.profile === profile))[place];
  if (!user) throw new Error(`No seeded ${role} of ${profile ?? 'any profile'}.`);
  const { urls } = running(home);
  return new Api((space === 'rehearsal' ? urls.rehearsalApi : urls.api) ?? '', user.token);
}

/** A message in the local inbox: an email, or a text or letter that the providers' stand-in took. */
export interface Mail {
  readonly kind: 'email' | 'sms' | 'letter';
  readonly provider: 'smtp' | 'notify' | 'gateway';
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** The entry for a calendar that came with it; empty where there was none. */
  readonly calendar: string;
}

/** Everything in the local inbox. */
export async function inbox(home = HOME): Promise<readonly Mail[]> {
  const response = await fetch(new URL('/api/messages', running(home).urls.inbox));
  return ((await response.json()) as { messages: Mail[] }).messages;
}

/** Tells the stand-in of those who carry texts and letters what to do, as `fail`, `receipts`, `receipt` or `text`. */
export async function tellStandIn(what: string, body: object, home = HOME): Promise<Record<string, unknown>> {
  const url = new URL(`/control/${what}`, running(home).urls.notify);
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`The stand-in said ${response.status} to ${what}.`);
  return (await response.json()) as Record<string, unknown>;
}

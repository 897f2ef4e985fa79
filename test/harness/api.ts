import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ApiError,
  CaseCommandName,
  CaseSummary,
  CaseView,
  CommandBody,
  Page,
  TimelineEntry,
} from '@whenready/contracts';

export interface Answer<T> {
  readonly status: number;
  readonly text: string;
  readonly body: T;
  readonly headers: Headers;
}

/** The input of a command's body: what a person would fill in; defaults may be left out. */
export type Filled<N extends CaseCommandName> = Partial<CommandBody<N>>;

/** One person's way to the API, as any program has it: HTTP and a bearer token. */
export class Api {
  constructor(
    readonly url: string,
    readonly token: string,
  ) {}

  async send<T>(method: string, path: string, body?: unknown, key?: string): Promise<Answer<T>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, text, body: parsed<T>(text), headers: response.headers };
  }

  /** Refers a case from a page's example or another body. */
  refer(body: unknown, key: string = randomUUID()): Promise<Answer<CaseSummary>> {
    return this.send('POST', '/api/referrals', body, key);
  }

  command<N extends CaseCommandName>(
    id: string,
    name: N,
    body: Filled<N>,
    key: string = randomUUID(),
  ): Promise<Answer<CaseSummary & ApiError>> {
    return this.send('POST', `/api/cases/${id}/commands/${name}`, body, key);
  }

  /** Gives a command that must be accepted. */
  async do<N extends CaseCommandName>(id: string, name: N, body: Filled<N>): Promise<CaseSummary> {
    const answer = await this.command(id, name, body);
    if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}: ${answer.text}`);
    return answer.body;
  }

  async view(id: string): Promise<CaseView> {
    const answer = await this.send<CaseView>('GET', `/api/cases/${id}`);
    if (answer.status !== 200) throw new Error(`GET case answered ${answer.status}: ${answer.text}`);
    return answer.body;
  }

  /** The whole timeline, oldest first. */
  async timeline(id: string): Promise<TimelineEntry[]> {
    const entries: TimelineEntry[] = [];
    for (let before = ''; ; before = `&before=${entries.at(-1)?.revision}`) {
      const { body } = await this.send<TimelineEntry[]>('GET', `/api/cases/${id}/timeline?pageSize=200${before}`);
      entries.push(...body);
      if (body.length < 200) return entries.reverse();
    }
  }

  async cases(query = ''): Promise<Page<CaseSummary>> {
    return (await this.send<Page<CaseSummary>>('GET', `/api/cases${query}`)).body;
  }

  /** Moves the case's own clock, in the rehearsal, and gives its summary then. */
  async fastForward(id: string, to: { to: string } | { days: number }): Promise<CaseSummary> {
    const answer = await this.send<CaseSummary>('POST', `/api/rehearsal/cases/${id}/fast-forward`, to);
    if (answer.status !== 200) throw new Error(`fast-forward answered ${answer.status}: ${answer.text}`);
    return answer.body;
  }
}

function parsed<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined as T;
  }
}

/** The example referral of a service profile, written from its own page. */
export const example = (profile: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(process.cwd(), 'examples', `${profile}.json`), 'utf8')) as Record<string, unknown>;

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CaseSummary } from '@whenready/contracts';
import { COORDINATOR, PROFILE, type Story } from './story.js';

/** What a test wants a path to answer instead of the usual. */
export interface Canned {
  readonly status: number;
  readonly body: unknown;
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export const TOKEN = 'token-of-ruth-adeyemi';

const PROFILES = [
  {
    code: PROFILE.code,
    name: 'Restorative Gloucestershire',
    providers: [{ code: 'restorative-gloucestershire', name: 'Restorative Gloucestershire' }],
    areas: [
      {
        code: 'gloucestershire',
        name: 'Gloucestershire',
        councils: [
          { code: 'gloucester', name: 'Gloucester' },
          { code: 'stroud', name: 'Stroud' },
        ],
      },
    ],
    formats: PROFILE.formats,
    practices: PROFILE.practices,
  },
];

/** An api in memory over cases of the real domain. */
export class FakeApi {
  readonly seen: Seen[] = [];
  readonly canned = new Map<string, Canned>();
  private readonly server: Server = createServer((request, response) => {
    void this.answer(request).then(({ status, body }) => {
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(status === 204 ? '' : JSON.stringify(body));
    });
  });

  constructor(
    readonly stories: readonly Story[],
    readonly now: () => string,
  ) {}

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage): Promise<Canned> {
    const url = new URL(request.url!, 'http://api');
    const body = await bodyOf(request);
    this.seen.push({ method: request.method!, path: url.pathname, headers: request.headers, body });
    const asked = `${request.method} ${url.pathname}`;
    const canned = this.canned.get(`${asked}${url.search}`) ?? this.canned.get(asked);
    if (canned) return canned;
    if (url.pathname === '/info') return { status: 200, body: { name: 'whenready' } };
    if (request.headers.authorization !== `Bearer ${TOKEN}`)
      return problem(401, 'NOT_SIGNED_IN', 'This needs a token.');
    return this.read(url);
  }

  private read(url: URL): Canned {
    if (url.pathname === '/api/profiles') return { status: 200, body: PROFILES };
    if (url.pathname === '/api/venues') return { status: 200, body: [] };
    if (url.pathname === '/api/staff')
      return { status: 200, body: [{ ...COORDINATOR, provider: 'restorative-gloucestershire' }] };
    if (url.pathname === '/api/contacts/failing') return { status: 200, body: [] };
    if (/^\/api\/inbound(\/read)?$/.test(url.pathname)) return { status: 200, body: [] };
    if (url.pathname === '/api/stalled') return { status: 200, body: [] };
    if (url.pathname === '/api/cases') return { status: 200, body: this.list(url.searchParams) };
    const [, , , id, part] = url.pathname.split('/');
    const story = this.stories.find((one) => one.id === id);
    if (!story) return problem(404, 'CASE_NOT_FOUND', 'There is no such case.');
    if (part === 'likely-duplicates') return { status: 200, body: [] };
    return { status: 200, body: part === 'timeline' ? story.timeline() : story.view(this.now()) };
  }

  private list(query: URLSearchParams) {
    const text = (query.get('q') ?? query.get('reference'))?.toLowerCase() ?? '';
    const stages = query.get('stage')?.split(',');
    const items = this.stories
      .map((story): CaseSummary => story.summary(this.now()))
      .filter(({ stage }) => !stages || stages.includes(stage))
      .filter(({ reference }) => reference.toLowerCase().includes(text))
      .filter(({ whyWaiting }) => !query.has('whoseClock') || whyWaiting.whoseChoice === query.get('whoseClock'))
      .filter(({ stalledSince }) => !query.has('stalled') || stalledSince !== null)
      .sort((a, b) => (a.nextDeadline?.at ?? '9').localeCompare(b.nextDeadline?.at ?? '9'));
    return { items, total: items.length, page: 1, pageSize: 20 };
  }
}

const problem = (status: number, code: string, message: string): Canned => ({ status, body: { code, message } });

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

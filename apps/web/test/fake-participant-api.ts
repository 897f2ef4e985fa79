import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  LINK_HEADER,
  linkAnswerBody,
  type LinkView,
  publicComplaintBody,
  publicMessageBody,
  publicReferralBody,
  type PublicTaken,
  type ServiceCard,
  surveyBody,
} from '@whenready/contracts';
import type { z } from 'zod';

const SERVICE: ServiceCard = {
  code: 'gloucestershire',
  name: 'Restorative Gloucestershire',
  areas: ['Gloucestershire'],
  phone: '01632 960 001',
  hours: null,
};

/** A token as links have it. */
export const tokenOf = (name: string): string => name.padEnd(43, '-');

const view = (changes: Partial<LinkView> = {}): LinkView => ({
  kind: 'answer',
  purpose: 'readiness',
  asks: ['ready', 'not-yet', 'call-me', 'stop'],
  needsCheckWord: false,
  expiresAt: '2027-01-01T00:00:00.000Z',
  expired: false,
  used: false,
  anonymous: false,
  language: null,
  profile: SERVICE,
  ...changes,
});

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

const CHECK_WORD = 'heron';
const FORMS: Readonly<Record<string, z.ZodType>> = {
  referral: publicReferralBody,
  complaint: publicComplaintBody,
  message: publicMessageBody,
};
const AREA: PublicTaken['area'] = {
  councils: [{ code: 'stroud', name: 'Stroud' }],
  elsewhere: false,
  area: { code: 'gloucestershire', name: 'Gloucestershire' },
  triage: null,
};

/** The api as participants' pages see it, in memory: a link works once, and reading it changes nothing. */
export class FakeParticipantApi {
  readonly asked: Asked[] = [];
  readonly links = new Map<string, LinkView>();
  /** What the next request gets in place of its answer. */
  next: Answer | null = null;
  private readonly server: Server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const asked = { method: request.method!, path: request.url!, headers: request.headers, body };
      this.asked.push(asked);
      const { status, body: answer } = this.answer(asked);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });

  /** Makes a link of that name, new and open. */
  link(name: string, changes: Partial<LinkView> = {}): string {
    this.links.set(tokenOf(name), view(changes));
    return tokenOf(name);
  }

  /** Everything that acted. */
  posts(): Asked[] {
    return this.asked.filter(({ method }) => method === 'POST');
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer({ method, path, headers, body }: Asked): Answer {
    const instead = this.next;
    if (instead && method === 'POST') {
      this.next = null;
      return instead;
    }
    if (path === '/v1/public/services') return { status: 200, body: [SERVICE] };
    const form = /^\/v1\/public\/gloucestershire\/(\w+)$/.exec(path)?.[1];
    if (form && method === 'POST') return taken(FORMS[form], body, { taken: true, area: areaOf(body) });
    const token = String(headers[LINK_HEADER]);
    const link = this.links.get(token);
    if (!link) return problem(404, 'LINK_UNKNOWN');
    if (path === '/v1/participant/link') return { status: 200, body: link };
    const { checkWord, answer: said } = body as { checkWord?: string; answer?: string };
    if (link.expired && said !== 'stop') return problem(410, 'LINK_EXPIRED');
    if (link.used && said !== 'stop') return problem(410, 'LINK_USED');
    if (link.needsCheckWord && said !== 'stop' && checkWord !== CHECK_WORD) return problem(403, 'CHECK_WORD_WRONG');
    const schema = path === '/v1/participant/answer' ? linkAnswerBody : surveyBody;
    const answer = taken(schema, body, { taken: true, profile: link.profile });
    if (answer.status === 200 && !link.expired) this.links.set(token, { ...link, used: true });
    return answer;
  }
}

const problem = (status: number, code: string): Answer => ({ status, body: { code, message: code } });

const areaOf = (body: unknown) => ((body as { postcode?: string }).postcode ? AREA : null);

function taken(schema: z.ZodType | undefined, body: unknown, answer: unknown): Answer {
  if (!schema) return problem(404, 'NOT_FOUND');
  const parsed = schema.safeParse(body);
  if (parsed.success) return { status: 200, body: answer };
  const fields = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  return { status: 422, body: { code: 'INVALID', message: 'Wrong', fields } };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}

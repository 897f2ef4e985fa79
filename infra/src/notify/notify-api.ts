import { accepted } from './accepting.js';
import { type Account, messageKinds, type MessageKind } from './account.js';
import { bodyOf, endAs, type Exchange } from './exchange.js';
import type { SentMessage } from './messages.js';
import { momentOf } from './moment.js';
import { notFound, validation } from './problem.js';
import type { StandIn } from './stand-in.js';
import { accountOf } from './token.js';

const PAGE_SIZE = 250;

/** The part of GOV.UK Notify's API that sends and looks up. Gives false for another address. */
export async function notifyApi(standIn: StandIn, exchange: Exchange): Promise<boolean> {
  const { request, url } = exchange;
  const [, rest] = /^\/v2\/notifications(?:\/([^/]+))?$/.exec(url.pathname) ?? [null, null];
  if (rest === null) return false;
  const account = await accountOf(standIn.accounts, request.headers.authorization);
  if (request.method === 'POST' && isKind(rest)) await sending(standIn, exchange, account, rest);
  else if (request.method === 'GET' && rest === undefined) await listing(standIn, exchange, account);
  else if (request.method === 'GET') await one(standIn, exchange, account, rest ?? '');
  else throw notFound();
  return true;
}

const isKind = (text: string | undefined): text is MessageKind => messageKinds.includes(text as MessageKind);

async function sending(standIn: StandIn, exchange: Exchange, account: Account, kind: MessageKind): Promise<void> {
  const content = accepted(kind, account, await bodyOf(exchange));
  await endAs(standIn.failing.next(kind), exchange, () => {
    const message = standIn.take('notify', kind, account, content);
    return [201, taken(message, account, exchange.url.origin)];
  });
}

async function listing(standIn: StandIn, exchange: Exchange, { space, templates }: Account): Promise<void> {
  const { searchParams, origin } = exchange.url;
  const [kind, reference, status] = ['template_type', 'reference', 'status'].map((name) => searchParams.get(name));
  if (kind && !isKind(kind)) throw validation(`template_type ${kind} is not one of [sms, email, letter]`);
  const all = reference ? standIn.messages.withReference(reference) : standIn.messages.all();
  const found = all
    .filter((each) => each.space === space && each.provider === 'notify')
    .filter((each) => (!kind || each.kind === kind) && (!status || each.status === status))
    .slice(0, PAGE_SIZE);
  await endAs(standIn.failing.nextLookup(isKind(kind ?? undefined) ? (kind as MessageKind) : 'email'), exchange, () => [
    200,
    {
      notifications: found.map((each) => shown(each, templates[each.kind], origin)),
      links: { current: exchange.url.href },
    },
  ]);
}

async function one(standIn: StandIn, exchange: Exchange, { space, templates }: Account, id: string): Promise<void> {
  const message = standIn.messages.find(id);
  if (message?.space !== space || message.provider !== 'notify') throw notFound();
  await endAs(standIn.failing.nextLookup(message.kind), exchange, () => [
    200,
    shown(message, templates[message.kind], exchange.url.origin),
  ]);
}

const uriOf = (origin: string, id: string): string => `${origin}/v2/notifications/${id}`;
const templateAt = (origin: string, id: string): object => ({ id, version: 1, uri: `${origin}/v2/template/${id}` });

function taken({ id, reference, kind, subject, text }: SentMessage, { templates }: Account, origin: string): object {
  const content = {
    email: { subject, body: text, from_email: 'appointments@notifications.service.gov.uk' },
    sms: { body: text, from_number: '07700900000' },
    letter: { subject, body: text },
  }[kind];
  return {
    id,
    reference,
    content,
    uri: uriOf(origin, id),
    template: templateAt(origin, templates[kind]),
    scheduled_for: null,
  };
}

function shown(message: SentMessage, template: string, origin: string): object {
  const { id, reference, kind, to, status, subject, text, receivedAt, completedAt } = message;
  const lines = kind === 'letter' ? to.split(', ') : [];
  return {
    id,
    reference,
    type: kind,
    status,
    email_address: kind === 'email' ? to : null,
    phone_number: kind === 'sms' ? to : null,
    ...Object.fromEntries(Array.from({ length: 7 }, (_, place) => [`line_${place + 1}`, lines[place] ?? null])),
    postage: kind === 'letter' ? 'second' : null,
    subject: kind === 'sms' ? null : subject,
    body: text,
    template: templateAt(origin, template),
    created_at: momentOf(receivedAt),
    created_by_name: null,
    sent_at: momentOf(receivedAt),
    completed_at: completedAt && momentOf(completedAt),
    scheduled_for: null,
    is_cost_data_ready: false,
  };
}

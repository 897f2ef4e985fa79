import { z } from 'zod';
import { checkedNumber } from './accepting.js';
import type { Account } from './account.js';
import { bodyOf, endAs, type Exchange } from './exchange.js';
import type { SentMessage } from './messages.js';
import { notFound, Problem, validation } from './problem.js';
import type { StandIn } from './stand-in.js';

const sendBody = z.strictObject({ reference: z.string().min(1), to: z.string(), text: z.string().min(1) });

/** A gateway for texts: `POST /messages`, `GET /messages/<reference>`. Gives false for another address. */
export async function gatewayApi(standIn: StandIn, exchange: Exchange): Promise<boolean> {
  const { request, url } = exchange;
  const [, reference] = /^\/messages(?:\/([^/]+))?$/.exec(url.pathname) ?? [null, null];
  if (reference === null) return false;
  const account = accountOf(standIn.accounts, request.headers.authorization);
  if (request.method === 'POST' && reference === undefined) await sending(standIn, exchange, account);
  else if (request.method === 'GET' && reference) await one(standIn, exchange, account, decodeURIComponent(reference));
  else throw notFound();
  return true;
}

function accountOf(accounts: readonly Account[], authorization: string | undefined): Account {
  const account = accounts.find(({ gatewayToken }) => authorization === `Bearer ${gatewayToken}`);
  if (!account) throw new Problem(401, 'AuthError', 'Unauthorized');
  return account;
}

async function sending(standIn: StandIn, exchange: Exchange, account: Account): Promise<void> {
  const parsed = sendBody.safeParse(await bodyOf(exchange));
  if (!parsed.success) throw validation('reference, to and text are required, and nothing else');
  const { reference, to, text } = parsed.data;
  const content = { to: checkedNumber(to), subject: '', text, reference };
  await endAs(standIn.failing.next('sms'), exchange, () => [
    201,
    shown(standIn.take('gateway', 'sms', account, content)),
  ]);
}

async function one(standIn: StandIn, exchange: Exchange, { space }: Account, reference: string): Promise<void> {
  const [found] = standIn.messages
    .withReference(reference)
    .filter((each) => each.space === space && each.provider === 'gateway');
  await endAs(standIn.failing.nextLookup('sms'), exchange, () => {
    if (!found) throw notFound();
    return [200, shown(found)];
  });
}

const shown = ({ id, reference, status, receivedAt }: SentMessage): object => ({
  id,
  reference,
  status,
  at: receivedAt,
});

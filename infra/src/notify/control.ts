import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { callBack } from './call-back.js';
import { bodyOf, type Exchange, send } from './exchange.js';
import { failSetting } from './failing.js';
import { momentOf } from './moment.js';
import { notFound, Problem } from './problem.js';
import { receiptSetting, receiptStatus } from './receipts.js';
import type { StandIn } from './stand-in.js';

const oneReceipt = z.strictObject({ reference: z.string(), status: receiptStatus });
const textFrom = z.strictObject({
  space: z.enum(['live', 'rehearsal']).default('rehearsal'),
  provider: z.enum(['notify', 'gateway']).default('notify'),
  from: z.string(),
  body: z.string(),
});

/** How the stand-in is told what to do. Gives false for another address. */
export async function control(standIn: StandIn, exchange: Exchange): Promise<boolean> {
  const { request, url } = exchange;
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /health':
      send(exchange, 200, { status: 'ok', failing: standIn.failing.mode });
      return true;
    case 'GET /control/messages':
      send(exchange, 200, { messages: standIn.messages.all() });
      return true;
    case 'POST /control/fail':
      standIn.failing.set(read(failSetting, await bodyOf(exchange)));
      send(exchange, 200, { failing: standIn.failing.mode });
      return true;
    case 'POST /control/receipts':
      standIn.receipts.setting = read(receiptSetting, await bodyOf(exchange));
      send(exchange, 200, { receipts: standIn.receipts.setting });
      return true;
    case 'POST /control/receipt':
      send(exchange, 200, { answered: await tellOne(standIn, read(oneReceipt, await bodyOf(exchange))) });
      return true;
    case 'POST /control/text':
      send(exchange, 200, { answered: await textIn(standIn, read(textFrom, await bodyOf(exchange))) });
      return true;
    default:
      return false;
  }
}

function read<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Problem(422, 'ValidationError', z.prettifyError(parsed.error));
}

async function tellOne(standIn: StandIn, { reference, status }: z.output<typeof oneReceipt>): Promise<number | null> {
  const [message] = standIn.messages.withReference(reference);
  if (!message) throw notFound();
  return standIn.receipts.tell(message, status);
}

/** Pretends that somebody sent a text in: it is handed to the service at once, and once. */
async function textIn(
  { accounts }: StandIn,
  { space, provider, from, body }: z.output<typeof textFrom>,
): Promise<number | null> {
  const account = accounts.find((each) => each.space === space);
  if (!account) throw notFound();
  const at = new Date().toISOString();
  const id = randomUUID();
  return provider === 'notify'
    ? callBack(`${account.callbacks}/notify/text`, account.notifyCallbackToken, {
        id,
        source_number: from.replace(/^\+/, ''),
        destination_number: '07700900000',
        message: body,
        date_received: momentOf(at),
      })
    : callBack(`${account.callbacks}/gateway/text`, account.gatewayCallbackToken, { id, from, text: body, at });
}

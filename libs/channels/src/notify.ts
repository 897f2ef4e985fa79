import { CHANNELS, type ChannelCode } from '@whenready/domain';
import { NotifyClient } from 'notifications-node-client';
import type { Addressee, Found, ReminderChannel, ReminderMessage } from './channel.js';
import { unknownThere } from './lookUp.js';
import { phoneNumberOf } from './phone.js';
import { postalAddressOf, postalLines } from './postal.js';
import { handOver, providerHttp } from './providerHttp.js';

const WHO = 'GOV.UK Notify';

export interface NotifyOptions {
  /** NOTIFY_URL; left out: the real one. */
  readonly url?: string;
  /** NOTIFY_API_KEY */
  readonly apiKey: string;
  /** NOTIFY_TEMPLATES: ids of templates that hold nothing but ((subject)) and ((body)), or ((body)) for a text. */
  readonly templates: Readonly<Partial<Record<ChannelCode, string>>>;
}

interface Way {
  readonly receipts: boolean;
  addressOf(person: Addressee): string | null;
  send(client: NotifyClient, template: string, message: ReminderMessage): Promise<{ data: unknown }>;
}

/** Notify calls back for emails and texts; for letters it never does. */
const WAYS: Readonly<Record<ChannelCode, Way>> = {
  email: {
    receipts: true,
    addressOf: ({ email }) => email,
    send: (client, template, { to, subject, text, claimId }) =>
      client.sendEmail(template, to, { personalisation: { subject, body: text }, reference: claimId }),
  },
  sms: {
    receipts: true,
    addressOf: ({ phone }) => (phone === null ? null : phoneNumberOf(phone)),
    send: (client, template, { to, text, claimId }) =>
      client.sendSms(template, to, { personalisation: { body: text }, reference: claimId }),
  },
  letter: {
    receipts: false,
    addressOf: postalAddressOf,
    send: (client, template, { to, subject, text, claimId }) => {
      const lines = postalLines(to).map((line, place) => [`address_line_${place + 1}`, line]);
      const personalisation = { subject, body: text, ...Object.fromEntries(lines) };
      return client.sendLetter(template, { personalisation, reference: claimId });
    },
  },
};

/** Messages through GOV.UK Notify, in each channel that has a template. The claim's id is the reference there. */
export function notifyChannels({ url, apiKey, templates }: NotifyOptions): ReminderChannel[] {
  const client = url ? new NotifyClient(url.replace(/\/+$/, ''), apiKey) : new NotifyClient(apiKey);
  client.setClient(providerHttp());
  return CHANNELS.flatMap((code) => {
    const template = templates[code];
    return template ? [channelOf(client, code, template)] : [];
  });
}

function channelOf(client: NotifyClient, code: ChannelCode, template: string): ReminderChannel {
  const { receipts, addressOf, send } = WAYS[code];
  return {
    code,
    provider: 'notify',
    receipts,
    addressOf,
    send: (message) => handOver(WHO, () => send(client, template, message)),
    find: async (claimId, handedAt) => {
      const found = await lookUp(client, code, claimId);
      return found === 'not-taken' ? unknownThere(handedAt) : found;
    },
  };
}

async function lookUp(client: NotifyClient, code: ChannelCode, claimId: string): Promise<Found> {
  try {
    const { data } = await client.getNotifications(code, undefined, claimId);
    if (!Array.isArray(data?.notifications)) return 'cannot-tell';
    return data.notifications.length > 0 ? 'taken' : 'not-taken';
  } catch {
    return 'cannot-tell';
  }
}

import type { AxiosError } from 'axios';
import type { ReminderChannel } from './channel.js';
import { unknownThere } from './lookUp.js';
import { phoneNumberOf } from './phone.js';
import { handOver, providerHttp } from './providerHttp.js';

export interface GatewayOptions {
  /** SMS_GATEWAY_URL */
  readonly url: string;
  /** SMS_GATEWAY_TOKEN */
  readonly token: string;
}

/**
 * Texts through a gateway of one's own, by HTTP: `POST /messages {reference, to, text}` answers with its `id`,
 * `GET /messages/<reference>` with the message, or 404. Both with the bearer token.
 */
export function gatewayChannel({ url, token }: GatewayOptions): ReminderChannel {
  const http = providerHttp();
  const base = `${url.replace(/\/+$/, '')}/messages`;
  const headers = { authorization: `Bearer ${token}` };
  return {
    code: 'sms',
    provider: 'gateway',
    receipts: true,
    addressOf: ({ phone }) => (phone === null ? null : phoneNumberOf(phone)),
    send: ({ claimId, to, text }) =>
      handOver('the SMS gateway', () => http.post(base, { reference: claimId, to, text }, { headers })),
    find: async (claimId, handedAt) => {
      try {
        const { data } = await http.get<{ reference?: unknown } | null>(`${base}/${claimId}`, { headers });
        return data?.reference === claimId ? 'taken' : 'cannot-tell';
      } catch (error) {
        return (error as AxiosError).response?.status === 404 ? unknownThere(handedAt) : 'cannot-tell';
      }
    },
  };
}

import type { Space } from '../temporal/names.js';

/** The kinds of messages that GOV.UK Notify carries. */
export const messageKinds = ['email', 'sms', 'letter'] as const;

export type MessageKind = (typeof messageKinds)[number];

/** What only a space and its stand-in know of each other. */
export interface StandInSecrets {
  /** Of the service at the stand-in of GOV.UK Notify. */
  serviceId: string;
  apiSecret: string;
  templates: Record<MessageKind, string>;
  gatewayToken: string;
  /** Bearer tokens that the stand-in calls back with. */
  notifyCallbackToken: string;
  gatewayCallbackToken: string;
}

/** One who sends through the stand-in. */
export interface Account extends StandInSecrets {
  space: Space;
  /** Where the space's api takes callbacks, without an ending slash. */
  callbacks: string;
}

/** The API key with which a space sends, as GOV.UK Notify writes them. */
export const apiKeyOf = ({ serviceId, apiSecret }: StandInSecrets, name: string): string =>
  `${name}-${serviceId}-${apiSecret}`;

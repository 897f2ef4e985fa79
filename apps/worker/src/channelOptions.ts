import type { ChannelOptions } from '@whenready/channels';
import type { WorkerConfig } from './config.js';

/** The providers that are configured whole: GOV.UK Notify by key and templates, a gateway by address and token. */
export function channelOptions(config: WorkerConfig): ChannelOptions {
  const { NOTIFY_URL: url, NOTIFY_API_KEY: apiKey, NOTIFY_TEMPLATES: templates } = config;
  const { SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN } = config;
  return {
    smtp: { url: config.SMTP_URL, from: config.MAIL_FROM, replyTo: config.MAIL_REPLY_TO ?? null },
    notify: apiKey && templates ? { url, apiKey, templates } : null,
    gateway: SMS_GATEWAY_URL && SMS_GATEWAY_TOKEN ? { url: SMS_GATEWAY_URL, token: SMS_GATEWAY_TOKEN } : null,
  };
}

import type { ReminderChannel } from '@whenready/channels';
import { CHANNELS } from '@whenready/domain';
import type { ServiceProfile } from '@whenready/profiles';

/** Email by SMTP and printed letters are always there. */
const VARIABLES = {
  notify: 'NOTIFY_API_KEY and NOTIFY_TEMPLATES',
  gateway: 'SMS_GATEWAY_URL and SMS_GATEWAY_TOKEN',
} as const;
type Configured = keyof typeof VARIABLES;

const isConfigured = (provider: string): provider is Configured => provider in VARIABLES;

/**
 * The providers that services write through and that are not configured.
 * @param channels everything that is configured
 * @returns a line for each such provider, with the variables to set; none where nothing is missing
 */
export function missingProviders(profiles: readonly ServiceProfile[], channels: readonly ReminderChannel[]): string[] {
  const unsent = new Map<Configured, string[]>();
  for (const { code: service, messages } of profiles)
    for (const code of CHANNELS) {
      const provider = messages.channels[code];
      if (!isConfigured(provider) || channels.some((each) => each.code === code && each.provider === provider))
        continue;
      unsent.set(provider, [...(unsent.get(provider) ?? []), `${code} of ${service}`]);
    }
  return [...unsent].map(
    ([provider, what]) =>
      `${VARIABLES[provider]} are missing or not whole: nothing is sent in ${what.join(', ')}. ` +
      'Set them and start again, or switch that channel off in the profile.',
  );
}

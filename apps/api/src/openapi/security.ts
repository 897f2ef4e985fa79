import { ApiSecurity } from '@nestjs/swagger';
import type { CallerBack } from '../auth/permissions.js';

/** Those with a bearer token of the configuration, which is no member of staff's: what each is, and its scheme. */
export const TOKEN_HOLDERS = {
  notify: { name: 'GOV.UK Notify', description: 'NOTIFY_CALLBACK_TOKEN of the configuration' },
  gateway: { name: 'a gateway for texts', description: 'GATEWAY_CALLBACK_TOKEN of the configuration' },
  intake: { name: 'another mail system', description: 'INTAKE_TOKEN of the configuration' },
} as const satisfies Record<CallerBack | 'intake', { name: string; description: string }>;

/** Documents that a route asks for no token. */
export const NoToken = () => ApiSecurity({});

/** Documents that a route takes the token of the configuration alone. */
export const TokenOf = (holder: keyof typeof TOKEN_HOLDERS) => ApiSecurity(holder);

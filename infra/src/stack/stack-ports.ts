import { temporalPorts } from '../temporal/config.js';

/** Every port a stack may need. */
export const portNames = [
  'postgres',
  ...temporalPorts,
  'temporal-ui',
  'smtp',
  'inbox',
  'notify',
  'api-live',
  'api-rehearsal',
  'worker-live',
  'worker-rehearsal',
  'intake-live',
  'intake-rehearsal',
  'web',
] as const;

export type StackPorts = Record<(typeof portNames)[number], number>;

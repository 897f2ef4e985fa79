import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StaffRole } from '@whenready/domain';
import { z } from 'zod';
import type { WebConfig } from '../../config.js';

const demoUsers = z.array(
  z.object({
    name: z.string(),
    role: z.string().transform((role) => role as StaffRole),
    provider: z.string().nullable(),
    email: z.string(),
    token: z.string(),
  }),
);

/** A user of the demonstration, with the token that the api knows them by. */
export type DemoUser = z.infer<typeof demoUsers>[number];

/** The demo users of this installation; none in production, and none where the file is missing or damaged. */
export function readDemoUsers(config: Pick<WebConfig, 'NODE_ENV' | 'WHENREADY_HOME'>): DemoUser[] {
  if (config.NODE_ENV === 'production' || !config.WHENREADY_HOME) return [];
  try {
    return demoUsers.parse(JSON.parse(readFileSync(join(config.WHENREADY_HOME, 'demo-users.json'), 'utf8')));
  } catch {
    return [];
  }
}

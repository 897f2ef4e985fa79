import { SetMetadata } from '@nestjs/common';
import type { RoutePolicy } from './permissions.js';

export const POLICY = 'whenready:policy';

/** Says who may use a route, or all routes of a controller. A route without it stops the start. */
export const Policy = (policy: RoutePolicy) => SetMetadata(POLICY, policy);

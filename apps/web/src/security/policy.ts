import { SetMetadata } from '@nestjs/common';

/** Who may ask for a route: anyone, or a person who has signed in. */
export type RoutePolicy = 'public' | 'signed-in';

export const POLICY = 'whenready:policy';

/** States who may ask for a route. Every route has one, or the app does not start. */
export const Policy = (policy: RoutePolicy) => SetMetadata(POLICY, policy);

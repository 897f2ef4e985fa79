import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { StaffMember, Viewer } from '@whenready/persistence';
import type { Request } from 'express';
import type { CallerBack } from './permissions.js';

/** A request as it passes through the house: once its token is known, its `caller` is, or who calls back with it. */
export type ApiRequest = Request & { caller?: StaffMember; callersBack?: readonly CallerBack[] };

/** The member of staff who asks. The policy guard has seen to it that there is one. */
export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<ApiRequest>().caller,
);

/** What a member of staff sees follows from this alone. */
export const viewerOf = (member: StaffMember): Viewer => ({
  staffId: member.id,
  role: member.role,
  provider: member.provider,
  profile: member.profile,
});

import { Controller, Get, Query } from '@nestjs/common';
import { STAFF_ROLES, type StaffRole } from '@whenready/domain';
import { type StaffMember, StaffStore } from '@whenready/persistence';
import { z } from 'zod';
import { Caller } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { checked } from '../errors/zodFields.js';
import { type Colleague, colleague, colleaguesOf } from './colleagues.js';
import { MeDocs, StaffDocs } from './staff.docs.js';

const staffQuery = z.strictObject({
  role: z.enum(STAFF_ROLES, { error: `Choose one of: ${STAFF_ROLES.join(', ')}` }).optional(),
});

/** Oneself. */
export interface Me extends Colleague {
  readonly email: string;
  readonly profile: string | null;
}

@Controller('api')
export class StaffController {
  constructor(private readonly staff: StaffStore) {}

  @Get('me')
  @Policy('self:read')
  @MeDocs()
  me(@Caller() caller: StaffMember): Me {
    return { ...colleague(caller), email: caller.email, profile: caller.profile };
  }

  @Get('staff')
  @Policy('staff:read')
  @StaffDocs()
  async list(@Caller() caller: StaffMember, @Query() query: unknown): Promise<Colleague[]> {
    const role: StaffRole | undefined = checked(staffQuery, query).role;
    const filter = colleaguesOf(caller, role);
    return filter ? (await this.staff.list(filter)).map(colleague) : [];
  }
}

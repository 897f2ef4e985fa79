import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { StaffStore } from '@whenready/persistence';
import { PolicyCheck } from './policyCheck.js';
import { PolicyGuard } from './policyGuard.js';
import { StaffTokens } from './staffTokens.js';

/** Who is asking, and whether they may. */
@Module({
  providers: [
    { provide: StaffTokens, useFactory: (store: StaffStore) => new StaffTokens(store), inject: [StaffStore] },
    { provide: APP_GUARD, useClass: PolicyGuard },
    PolicyCheck,
  ],
  exports: [StaffTokens],
})
export class AuthModule {}

import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { StaffStore } from '@whenready/persistence';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { CallbackTokens } from './callbackTokens.js';
import { PolicyCheck } from './policyCheck.js';
import { PolicyGuard } from './policyGuard.js';
import { StaffTokens } from './staffTokens.js';

/** Who is asking, and whether they may. */
@Module({
  providers: [
    { provide: StaffTokens, useFactory: (store: StaffStore) => new StaffTokens(store), inject: [StaffStore] },
    {
      provide: CallbackTokens,
      useFactory: ({ NOTIFY_CALLBACK_TOKEN: notify, GATEWAY_CALLBACK_TOKEN: gateway }: ApiConfig) =>
        new CallbackTokens({ notify, gateway }),
      inject: [API_CONFIG],
    },
    { provide: APP_GUARD, useClass: PolicyGuard },
    PolicyCheck,
  ],
  exports: [StaffTokens, CallbackTokens],
})
export class AuthModule {}

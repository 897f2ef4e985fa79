import { Global, Module } from '@nestjs/common';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { CASE_CLOCK, caseClock } from './caseClock.js';

/** The moment at which cases are looked at. */
@Global()
@Module({
  providers: [
    { provide: CASE_CLOCK, useFactory: (config: ApiConfig) => caseClock(config.WHENREADY_SPACE), inject: [API_CONFIG] },
  ],
  exports: [CASE_CLOCK],
})
export class TimeModule {}

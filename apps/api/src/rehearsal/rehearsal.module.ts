import { Module } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { FastForward } from './fastForward.js';
import { RehearsalController } from './rehearsal.controller.js';

/** What only the rehearsal space has. */
@Module({
  controllers: [RehearsalController],
  providers: [{ provide: FastForward, useFactory: (client: Client) => new FastForward(client), inject: [Client] }],
})
export class RehearsalModule {}

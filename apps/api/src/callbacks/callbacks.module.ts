import { Module } from '@nestjs/common';
import { ClaimReader } from '@whenready/persistence';
import { CommandsModule } from '../commands/commands.module.js';
import { Delivery } from '../commands/delivery.js';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { CallbacksController } from './callbacks.controller.js';
import { ReceiptGateway } from './receiptGateway.js';

/** Receipts in. */
@Module({
  imports: [CommandsModule],
  controllers: [CallbacksController],
  providers: [
    {
      provide: ReceiptGateway,
      useFactory: (claims: ClaimReader, profiles: ProfileDirectory, delivery: Delivery) =>
        new ReceiptGateway(claims, profiles, delivery),
      inject: [ClaimReader, ProfileDirectory, Delivery],
    },
  ],
})
export class CallbacksModule {}

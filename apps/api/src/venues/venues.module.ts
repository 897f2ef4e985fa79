import { Module } from '@nestjs/common';
import { VenuesController } from './venues.controller.js';

/** Where people meet, and who and what is free. */
@Module({ controllers: [VenuesController] })
export class VenuesModule {}

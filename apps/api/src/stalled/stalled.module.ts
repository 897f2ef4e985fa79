import { Module } from '@nestjs/common';
import { StalledController } from './stalled.controller.js';

/** Cases past their stage's service level. */
@Module({ controllers: [StalledController] })
export class StalledModule {}

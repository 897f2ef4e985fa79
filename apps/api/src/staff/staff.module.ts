import { Module } from '@nestjs/common';
import { StaffController } from './staff.controller.js';

/** Oneself and one's colleagues. */
@Module({ controllers: [StaffController] })
export class StaffModule {}

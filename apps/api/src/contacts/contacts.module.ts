import { Module } from '@nestjs/common';
import { ContactsController } from './contacts.controller.js';

/** How people are reached, across cases. */
@Module({ controllers: [ContactsController] })
export class ContactsModule {}

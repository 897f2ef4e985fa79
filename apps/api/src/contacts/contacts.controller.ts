import { Controller, Get } from '@nestjs/common';
import type { FailingContact } from '@whenready/contracts';
import { FailingReader, type StaffMember } from '@whenready/persistence';
import { Caller, viewerOf } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { FailingDocs } from './contacts.docs.js';

@Controller('api/contacts')
export class ContactsController {
  constructor(private readonly reader: FailingReader) {}

  @Get('failing')
  @Policy('contact:read')
  @FailingDocs()
  failing(@Caller() caller: StaffMember): Promise<FailingContact[]> {
    return this.reader.list(viewerOf(caller));
  }
}

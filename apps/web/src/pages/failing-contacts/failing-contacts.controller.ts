import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CaseReader } from '../../api/cases.js';
import { DirectoryReader } from '../../api/directory.js';
import { Policy } from '../../security/policy.js';
import { presentFailing } from './failing-contacts.presenter.js';

/** Numbers and addresses that do not work, with their cases, longest failing first. */
@Controller('failing-contacts')
@Policy('signed-in')
export class FailingContactsController {
  constructor(
    private readonly cases: CaseReader,
    private readonly directory: DirectoryReader,
  ) {}

  @Get()
  async list(@Req() request: Request, @Res() response: Response): Promise<void> {
    const token = request.session.token!;
    const [failing, directory] = await Promise.all([this.cases.failingContacts(token), this.directory.read(token)]);
    const model = presentFailing(failing, directory, new Date().toISOString());
    response.render('failing-contacts/failing-contacts.njk', { ...model, section: '/failing-contacts' });
  }
}

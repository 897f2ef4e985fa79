import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { CaseSummary } from '@whenready/contracts';
import type { Request, Response } from 'express';
import { ApiClient } from '../../api/client.js';
import { DirectoryReader } from '../../api/directory.js';
import { type FormValues, formValues, textOf } from '../../forms/values.js';
import { Policy } from '../../security/policy.js';
import { takeFlash } from '../../security/session.js';
import { fieldsFrom, type Trouble, troubleOf } from '../command/trouble.js';
import { informalErrors, readInformal } from './informal.form.js';
import { presentInformal } from './informal.presenter.js';

/** Informal practice, in one short form. */
@Controller('informal')
@Policy('signed-in')
export class InformalController {
  constructor(
    private readonly api: ApiClient,
    private readonly directory: DirectoryReader,
  ) {}

  @Get()
  async form(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.show(request, response, { key: randomUUID() }, { status: 200, errors: [] });
  }

  @Post()
  async send(@Body() body: Record<string, unknown>, @Req() request: Request, @Res() response: Response): Promise<void> {
    const given = formValues(body);
    const values: FormValues = { ...given, key: textOf(given, 'key') || randomUUID() };
    const read = readInformal(values);
    if (!read.ok) return this.show(request, response, values, { status: 422, errors: read.errors });
    try {
      const token = request.session.token!;
      const made = await this.api.post<CaseSummary>(token, '/informal', read.body, textOf(values, 'key'));
      request.session.flash = { heading: `${made.reference} is recorded`, text: made.whyWaiting.sentence };
      response.redirect(303, '/informal');
    } catch (error) {
      const fields = fieldsFrom(error);
      await this.show(request, response, values, { ...troubleOf(error, []), errors: informalErrors(fields) });
    }
  }

  private async show(request: Request, response: Response, values: FormValues, trouble: Trouble): Promise<void> {
    const profiles = await this.directory.profiles(request.session.token!);
    const model = presentInformal(profiles, values, trouble);
    response.status(trouble.status);
    response.render('informal/informal.njk', { ...model, section: '/refer', flash: takeFlash(request) });
  }
}

import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FoundArea } from '@whenready/contracts';
import type { Request, Response } from 'express';
import { ApiClient } from '../../api/client.js';
import { DirectoryReader } from '../../api/directory.js';
import { type FormValues, formValues, textOf } from '../../forms/values.js';
import { Policy } from '../../security/policy.js';
import { fieldsFrom, type Trouble, troubleOf } from '../command/trouble.js';
import { readPlace, readReferral, referralErrors } from './refer.form.js';
import { presentRefer } from './refer.presenter.js';

/** A new case, on one page. */
@Controller('refer')
@Policy('signed-in')
export class ReferController {
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
    if (textOf(given, 'find')) return this.find(values, request, response);
    const read = readReferral(values);
    if (!read.ok) return this.show(request, response, values, { status: 422, errors: read.errors });
    try {
      const key = textOf(values, 'key');
      const made = await this.api.post<{ id: string; reference: string }>(
        request.session.token!,
        '/referrals',
        read.body,
        key,
      );
      const text = 'It is with the service for triage. Accept it, or say why not.';
      request.session.flash = { heading: `${made.reference} is referred`, text };
      response.redirect(303, `/cases/${encodeURIComponent(made.id)}`);
    } catch (error) {
      const trouble = troubleOf(error, []);
      const fields = fieldsFrom(error);
      await this.show(request, response, values, { ...trouble, errors: referralErrors(fields, read.places) });
    }
  }

  /** Where the referral would go, shown on the same form before anything is sent. */
  private async find(values: FormValues, request: Request, response: Response): Promise<void> {
    const asked = readPlace(values);
    if (!asked.ok) return this.show(request, response, values, { status: 422, errors: asked.errors });
    const path = `/profiles/${encodeURIComponent(asked.profile)}/find-area`;
    try {
      const found = await this.api.post<FoundArea>(request.session.token!, path, asked.body, randomUUID());
      await this.show(request, response, values, { status: 200, errors: [] }, found);
    } catch (error) {
      await this.show(request, response, values, troubleOf(error, []));
    }
  }

  private async show(
    request: Request,
    response: Response,
    values: FormValues,
    trouble: Trouble,
    found: FoundArea | null = null,
  ): Promise<void> {
    const profiles = await this.directory.profiles(request.session.token!);
    response.status(trouble.status);
    response.render('refer/refer.njk', { ...presentRefer(profiles, values, trouble, found), section: '/refer' });
  }
}

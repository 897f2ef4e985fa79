import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, NotFoundException, Post, Query, Req, Res } from '@nestjs/common';
import type { DraftView, FoundArea } from '@whenready/contracts';
import { dayOf, sayDate } from '@whenready/domain';
import type { Request, Response } from 'express';
import { ApiClient } from '../../api/client.js';
import { DirectoryReader } from '../../api/directory.js';
import { DraftReader } from '../../api/drafts.js';
import { ApiFailure } from '../../api/failure.js';
import { type FormValues, formValues, textOf } from '../../forms/values.js';
import { Policy } from '../../security/policy.js';
import { fieldsFrom, type Trouble, troubleOf } from '../command/trouble.js';
import { presentReceived } from '../drafts/drafts.presenter.js';
import { readPlace, readReferral, referralErrors, valuesOf, writtenIn } from './refer.form.js';
import { presentRefer } from './refer.presenter.js';

/** A new case, on one page. */
@Controller('refer')
@Policy('signed-in')
export class ReferController {
  constructor(
    private readonly api: ApiClient,
    private readonly directory: DirectoryReader,
    private readonly drafts: DraftReader,
  ) {}

  /** The empty form, or a draft to go on with; one that has become a case leads there. */
  @Get()
  async form(@Query('draft') id: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const key = randomUUID();
    if (typeof id !== 'string' || !id) return this.show(request, response, { key }, { status: 200, errors: [] });
    const draft = await this.drafts.one(request.session.token!, id);
    if (draft.caseId) return response.redirect(303, `/cases/${encodeURIComponent(draft.caseId)}`);
    if (!draft.body) throw new NotFoundException();
    await this.show(request, response, { ...valuesOf(draft.body), draft: id, key }, { status: 200, errors: [] });
  }

  @Post()
  async send(@Body() body: Record<string, unknown>, @Req() request: Request, @Res() response: Response): Promise<void> {
    const given = formValues(body);
    const values: FormValues = { ...given, key: textOf(given, 'key') || randomUUID() };
    if (textOf(given, 'find')) return this.find(values, request, response);
    if (textOf(given, 'keep')) return this.keep(values, request, response);
    const read = readReferral(values);
    if (!read.ok) return this.show(request, response, values, { status: 422, errors: read.errors });
    try {
      const made = await this.refer(request.session.token!, values, read.body);
      const text = 'It is with the service for triage. Accept it, or say why not.';
      request.session.flash = { heading: `${made.reference} is referred`, text };
      response.redirect(303, `/cases/${encodeURIComponent(made.id)}`);
    } catch (error) {
      const trouble = troubleOf(error, []);
      const fields = fieldsFrom(error);
      await this.show(request, response, values, { ...trouble, errors: referralErrors(fields, read.places) });
    }
  }

  /** A draft is written as the form says, and then becomes a case: once, however often it is sent. */
  private async refer(token: string, values: FormValues, body: object): Promise<{ id: string; reference: string }> {
    const [key, draft] = [textOf(values, 'key'), textOf(values, 'draft')];
    if (!draft) return this.api.post(token, '/referrals', body, key);
    try {
      await this.drafts.rewrite(token, draft, body);
    } catch (error) {
      if (!(error instanceof ApiFailure) || !['DRAFT_SUBMITTED', 'DRAFT_BEING_SUBMITTED'].includes(error.error.code))
        throw error;
    }
    return this.drafts.submit(token, draft, key);
  }

  /** Keeps what is written so far, however little, to be gone on with later. */
  private async keep(values: FormValues, request: Request, response: Response): Promise<void> {
    const { body, places } = writtenIn(values);
    const [key, draft, token] = [textOf(values, 'key'), textOf(values, 'draft'), request.session.token!];
    try {
      const kept = draft ? await this.drafts.rewrite(token, draft, body) : await this.drafts.begin(token, body, key);
      const text = `It is kept until ${sayDate(dayOf(kept.expiresAt))}, and for longer once it is changed.`;
      request.session.flash = { heading: 'The draft is kept', text };
      response.redirect(303, '/drafts');
    } catch (error) {
      const errors = referralErrors(fieldsFrom(error), places);
      await this.show(request, response, values, { ...troubleOf(error, []), errors });
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
    const token = request.session.token!;
    const id = textOf(values, 'draft');
    const [profiles, draft] = await Promise.all([
      this.directory.profiles(token),
      id ? this.drafts.one(token, id).catch(() => null) : null,
    ]);
    const model = { ...presentRefer(profiles, values, trouble, found), received: receivedWith(draft) };
    response.status(trouble.status).render('refer/refer.njk', { ...model, section: id ? '/drafts' : '/refer' });
  }
}

/** The message that a draft was made from, if it came in as one. */
const receivedWith = (draft: DraftView | null) =>
  draft?.received ? presentReceived(draft.received, draft.original, draft.id) : null;

import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { InboundItem } from '@whenready/contracts';
import type { Request, Response } from 'express';
import { CaseReader } from '../../api/cases.js';
import { DirectoryReader } from '../../api/directory.js';
import { ApiFailure } from '../../api/failure.js';
import { InboundReader } from '../../api/inbound.js';
import { formValues, textOf } from '../../forms/values.js';
import { Policy } from '../../security/policy.js';
import { takeFlash } from '../../security/session.js';
import { vocabularyOf } from '../../words/vocabulary.js';
import { type Assigning, NOBODY_KNOWN, presentAssign, presentInbound } from './inbound.presenter.js';

const NO_CASE = {
  field: 'reference',
  anchor: 'reference',
  message: 'Enter the reference of a case that you can see, like GLO-2026-0042',
};
const NOBODY = { field: 'participant', anchor: 'participant', message: 'Choose who it is from' };

/** What people wrote to the service and belongs to nobody that we know of: read, or given to its case. */
@Controller('inbound')
@Policy('signed-in')
export class InboundController {
  constructor(
    private readonly inbound: InboundReader,
    private readonly cases: CaseReader,
    private readonly directory: DirectoryReader,
  ) {}

  @Get()
  async list(@Req() request: Request, @Res() response: Response): Promise<void> {
    const token = request.session.token!;
    const [items, read] = await Promise.all([this.inbound.list(token), this.inbound.readOnes(token)]);
    const model = presentInbound(items, read, new Date().toISOString());
    response.render('inbound/inbound.njk', { ...model, section: '/inbound', flash: takeFlash(request) });
  }

  @Post(':id/read')
  async read(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.act(request, response, () => this.inbound.read(request.session.token!, id), {
      heading: 'The message is off the list',
      text: 'You have read it.',
    });
  }

  /** Which case, then from whom; with a reference in the address the case is looked for. */
  @Get(':id/assign')
  async ask(
    @Param('id') id: string,
    @Query('reference') asked: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const item = await this.one(id, request, response);
    if (!item) return;
    if (typeof asked !== 'string')
      return this.show(response, item, { reference: item.reference ?? '', found: null, participant: '', errors: [] });
    const found = await this.find(request.session.token!, asked);
    this.show(response, item, { reference: asked, found, participant: '', errors: found ? [] : [NO_CASE] });
  }

  @Post(':id/assign')
  async assign(
    @Param('id') id: string,
    @Body() body: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const item = await this.one(id, request, response);
    if (!item) return;
    const token = request.session.token!;
    const values = formValues(body);
    const reference = textOf(values, 'reference');
    const found = await this.find(token, reference);
    if (!found) return this.show(response, item, { reference, found, participant: '', errors: [NO_CASE] });
    const participant = textOf(values, 'participant');
    const known = found.view.case.tracks.some((track) => track.id === participant);
    if (!known && participant !== NOBODY_KNOWN)
      return this.show(response, item, { reference, found, participant, errors: [NOBODY] });
    const to = { case: found.view.id, participant: known ? participant : null };
    await this.act(request, response, () => this.inbound.assign(token, id, to), {
      heading: `The message goes to ${found.view.reference}`,
      text: 'It is in its history in a moment, with a task to read it.',
    });
  }

  private async find(token: string, reference: string): Promise<Assigning['found']> {
    const summary = reference.trim() === '' ? null : await this.inbound.caseNamed(token, reference);
    if (!summary) return null;
    const [view, directory] = await Promise.all([this.cases.view(token, summary.id), this.directory.read(token)]);
    return { view, words: vocabularyOf(view, directory) };
  }

  private show(response: Response, item: InboundItem, assigning: Assigning): void {
    const status = assigning.errors.length > 0 ? 422 : 200;
    response.status(status).render('inbound/assign.njk', { ...presentAssign(item, assigning), section: '/inbound' });
  }

  /** The message, if it is still on the list; else the list is shown, and null is given. */
  private async one(id: string, request: Request, response: Response): Promise<InboundItem | null> {
    const item = (await this.inbound.list(request.session.token!)).find((each) => each.id === id);
    if (!item) gone(request, response);
    return item ?? null;
  }

  /** Does it, and leads back to the list, which says so; also where somebody was quicker. */
  private async act(
    request: Request,
    response: Response,
    act: () => Promise<void>,
    done: { heading: string; text: string },
  ): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (error instanceof ApiFailure && error.error.code === 'INBOUND_NOT_FOUND') return gone(request, response);
      throw error;
    }
    request.session.flash = done;
    response.redirect(303, '/inbound');
  }
}

function gone(request: Request, response: Response): void {
  const text = 'A colleague may have read it, or given it to a case. Here is what is left.';
  request.session.flash = { heading: 'That message is not on the list any more', text, done: false };
  response.redirect(303, '/inbound');
}

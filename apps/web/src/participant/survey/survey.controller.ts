import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { LinkView } from '@whenready/contracts';
import type { Request, Response } from 'express';
import { ParticipantApi } from '../../api/participant.js';
import type { FormError } from '../../forms/errors.js';
import { type FormValues, formValues, textOf } from '../../forms/values.js';
import { Policy } from '../../security/policy.js';
import { troubleWith } from '../fields/trouble.js';
import { showPage, wordsFor } from '../frame/show.js';
import { showGone } from '../gone/gone.js';
import { sameSpace } from '../rehearsal.js';
import { showThanks } from '../thanks/thanks.js';
import { readSurvey } from './survey.form.js';
import { presentSurvey } from './survey.presenter.js';

interface Shown {
  readonly status: number;
  readonly values: FormValues;
  readonly errors: readonly FormError[];
}

/** The page of a link that asks how it has been. */
@Controller('s/:token')
@Policy('public')
export class SurveyController {
  constructor(private readonly api: ParticipantApi) {}

  @Get()
  async show(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const link = await this.open(token, request, response);
    if (link) this.draw(request, response, link, { status: 200, values: {}, errors: [] });
  }

  @Post()
  async send(
    @Param('token') token: string,
    @Body() body: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (textOf(formValues(body), 'answer') === 'stop') return this.stop(token, request, response);
    const link = await this.open(token, request, response);
    if (!link) return;
    const { words } = wordsFor(request, link.language);
    const values = formValues(body);
    const read = readSurvey(words, link.needsCheckWord, values);
    if (!read.ok) return this.draw(request, response, link, { status: 422, values, errors: read.errors });
    try {
      await this.api.survey(request, token, read.body);
      response.redirect(303, sameSpace(request, `/s/${token}/done`));
    } catch (error) {
      const trouble = troubleWith(words, error);
      if (trouble.gone) return showGone(request, response, this.api, link);
      this.draw(request, response, link, { ...trouble, values });
    }
  }

  /** After the survey; a link that was not used leads back to it. */
  @Get('done')
  async done(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const link = await this.api.link(request, token);
    if (!link || link.kind !== 'survey') return showGone(request, response, this.api, link);
    if (!link.used) return response.redirect(303, sameSpace(request, `/s/${token}`));
    const { words } = wordsFor(request, link.language);
    const texts = [words.thanks.survey, words.thanks.nothingMore];
    showThanks(request, response, link.profile, texts, link.language);
  }

  /** STOP, from the page of a link that is closed. */
  private async stop(token: string, request: Request, response: Response): Promise<void> {
    if (!(await this.api.link(request, token))) return showGone(request, response, this.api, null);
    await this.api.answer(request, token, { answer: 'stop' });
    response.redirect(303, sameSpace(request, `/a/${token}/done?said=stop`));
  }

  /** The link, if it can be answered; else its page is shown, and null is given. */
  private async open(token: string, request: Request, response: Response): Promise<LinkView | null> {
    const link = await this.api.link(request, token);
    if (link && link.kind === 'survey' && !link.used && !link.expired) return link;
    await showGone(request, response, this.api, link);
    return null;
  }

  private draw(request: Request, response: Response, link: LinkView, { status, values, errors }: Shown): void {
    const { words, look } = wordsFor(request, link.language);
    showPage(request, response, {
      status,
      view: 'fields/form.njk',
      title: words.survey.title,
      look,
      service: link.profile,
      errors,
      data: presentSurvey(words, link, values, errors),
    });
  }
}

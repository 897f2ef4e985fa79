import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { LINK_ANSWERS, type LinkView } from '@whenready/contracts';
import { dayOf } from '@whenready/domain';
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
import { readAnswer } from './answer.form.js';
import { presentChoices, presentWhen } from './answer.presenter.js';

interface Shown {
  readonly status: number;
  readonly step: 'choose' | 'when';
  readonly values: FormValues;
  readonly errors: readonly FormError[];
}

/** The page of a link that asks for an answer: reading shows, and only sending acts. */
@Controller('a/:token')
@Policy('public')
export class AnswerController {
  constructor(private readonly api: ParticipantApi) {}

  @Get()
  async show(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const link = await this.open(token, request, response);
    if (link) this.draw(request, response, link, { status: 200, step: 'choose', values: {}, errors: [] });
  }

  @Post()
  async send(
    @Param('token') token: string,
    @Body() body: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const values = formValues(body);
    const link = await this.open(token, request, response, textOf(values, 'answer') === 'stop');
    if (!link) return;
    const { words } = wordsFor(request, link.language);
    const read = readAnswer(words, link, values, dayOf(new Date().toISOString()));
    if (read.step !== 'send') {
      const status = read.errors.length > 0 ? 422 : 200;
      return this.draw(request, response, link, { status, step: read.step, values, errors: read.errors });
    }
    try {
      await this.api.answer(request, token, read.body);
      response.redirect(303, sameSpace(request, `/a/${token}/done?said=${read.body.answer}`));
    } catch (error) {
      const trouble = troubleWith(words, error);
      if (trouble.gone) return showGone(request, response, this.api, link);
      const step = read.body.answer === 'not-yet' ? 'when' : 'choose';
      this.draw(request, response, link, { ...trouble, step, values });
    }
  }

  /**
   * After an answer; a link that was not used leads back to its choices. STOP is taken by links that are closed and of
   * surveys as well, and leaves one that is too old unused.
   */
  @Get('done')
  async done(
    @Param('token') token: string,
    @Query('said') asked: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const link = await this.api.link(request, token);
    const said = LINK_ANSWERS.find((one) => one === asked);
    const stopped = said === 'stop';
    if (!link || !said || (link.kind !== 'answer' && !stopped)) return showGone(request, response, this.api, link);
    if (!link.used && !(stopped && link.expired)) return response.redirect(303, sameSpace(request, `/a/${token}`));
    const { words } = wordsFor(request, link.language);
    const texts = [words.thanks.answer[said], words.thanks.nothingMore, words.thanks.change];
    showThanks(request, response, link.profile, texts, link.language);
  }

  /**
   * The link, if it can be answered; else its page is shown, and null is given.
   * @param stop STOP is handed on by any link that there is, closed or of a survey: the api decides
   */
  private async open(token: string, request: Request, response: Response, stop = false): Promise<LinkView | null> {
    const link = await this.api.link(request, token);
    if (link && (stop || (link.kind === 'answer' && !link.used && !link.expired))) return link;
    await showGone(request, response, this.api, link);
    return null;
  }

  private draw(request: Request, response: Response, link: LinkView, { status, step, values, errors }: Shown): void {
    const { words, look } = wordsFor(request, link.language);
    const choose = step === 'choose';
    showPage(request, response, {
      status,
      view: choose ? 'answer/answer.njk' : 'fields/form.njk',
      title: words.answer.title,
      look,
      service: link.profile,
      errors,
      data: (choose ? presentChoices : presentWhen)(words, link, values, errors),
    });
  }
}

import { randomUUID } from 'node:crypto';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiClient, type Download } from '../../api/client.js';
import { DirectoryReader } from '../../api/directory.js';
import { DraftReader } from '../../api/drafts.js';
import { ApiFailure } from '../../api/failure.js';
import { Policy } from '../../security/policy.js';
import { takeFlash } from '../../security/session.js';
import { presentDiscard, presentDrafts } from './drafts.presenter.js';

const referPage = (id: string): string => `/refer?draft=${encodeURIComponent(id)}`;

/** Referrals that were begun, by people or by a message that came in; and what came in and is none. */
@Controller('drafts')
@Policy('signed-in')
export class DraftsController {
  constructor(
    private readonly drafts: DraftReader,
    private readonly directory: DirectoryReader,
    private readonly api: ApiClient,
  ) {}

  @Get()
  async list(@Req() request: Request, @Res() response: Response): Promise<void> {
    const token = request.session.token!;
    const [drafts, aside, { staff, profiles }, me] = await Promise.all([
      this.drafts.list(token),
      this.unlessForbidden(token),
      this.directory.read(token),
      this.api.get<{ id: string }>(token, '/me'),
    ]);
    const model = presentDrafts(drafts, aside, { staff, profiles }, me.id);
    response.render('drafts/drafts.njk', { ...model, section: '/drafts', flash: takeFlash(request) });
  }

  @Post(':id/take')
  async take(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    try {
      await this.drafts.take(request.session.token!, id, randomUUID());
      response.redirect(303, referPage(id));
    } catch (error) {
      tell(request, response, error);
    }
  }

  /** What a draft was made from is saved, and never shown: anything may be in it. */
  @Get(':id/original')
  async original(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    save(response, await this.drafts.original(request.session.token!, id));
  }

  /** What cannot be undone is asked once more. */
  @Get(':id/discard')
  async ask(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const draft = await this.drafts.one(request.session.token!, id);
    response.render('drafts/discard.njk', { ...presentDiscard(draft), section: '/drafts' });
  }

  @Post(':id/discard')
  async discard(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    try {
      await this.drafts.discard(request.session.token!, id);
      request.session.flash = { heading: 'The draft is deleted', text: 'Nothing of what was written in it is kept.' };
      response.redirect(303, '/drafts');
    } catch (error) {
      tell(request, response, error);
    }
  }

  @Get('set-aside/:id/original')
  async originalAside(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    save(response, await this.drafts.originalAside(request.session.token!, id));
  }

  @Post('set-aside/:id/draft')
  async afterAll(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const draft = await this.drafts.draftAfterAll(request.session.token!, id, randomUUID());
    response.redirect(303, referPage(draft.id));
  }

  /** What was set aside; none for those who do not take referrals. */
  private async unlessForbidden(token: string) {
    try {
      return await this.drafts.setAside(token);
    } catch (error) {
      if (error instanceof ApiFailure && error.status === 403) return [];
      throw error;
    }
  }
}

/** Somebody was quicker: said on the list, which shows how things are now. */
function tell(request: Request, response: Response, error: unknown): void {
  if (!(error instanceof ApiFailure) || error.status !== 409) throw error;
  request.session.flash = { heading: error.error.message, text: error.error.wayOut ?? '', done: false };
  response.redirect(303, '/drafts');
}

function save(response: Response, { type, disposition, content }: Download): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Disposition', disposition);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.end(content);
}

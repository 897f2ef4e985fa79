import { Controller, Get, Param, Query } from '@nestjs/common';
import type { MessagePreview, ProfileMessages } from '@whenready/contracts';
import { Policy } from '../auth/policy.js';
import { checked } from '../errors/zodFields.js';
import { MessagePreviewDocs, ProfileMessagesDocs } from './messages.docs.js';
import { previewQuery } from './messages.query.js';
import { ProfileWords } from './profileWords.js';

/** What a service writes to people, as they would see it. Nothing of a case is in it. */
@Controller('api/profiles/:code/messages')
export class MessagesController {
  constructor(private readonly words: ProfileWords) {}

  @Get()
  @Policy('messages:read')
  @ProfileMessagesDocs()
  list(@Param('code') code: string): Promise<ProfileMessages> {
    return this.words.list(code);
  }

  @Get('preview')
  @Policy('messages:read')
  @MessagePreviewDocs()
  preview(@Param('code') code: string, @Query() query: unknown): Promise<MessagePreview> {
    return this.words.preview(code, checked(previewQuery, query));
  }
}

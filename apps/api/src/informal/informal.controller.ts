import { Body, Controller, Post, Res } from '@nestjs/common';
import type { StaffMember } from '@whenready/persistence';
import type { Response } from 'express';
import { Caller } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { IdempotencyKey } from '../commands/idempotencyKey.js';
import { sendJsonText } from '../http/jsonText.js';
import { InformalDocs } from './informal.docs.js';
import { InformalGateway } from './informalGateway.js';

@Controller('api/informal')
export class InformalController {
  constructor(private readonly gateway: InformalGateway) {}

  @Post()
  @Policy('informal:record')
  @InformalDocs()
  async record(
    @Caller() caller: StaffMember,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    sendJsonText(response, 201, await this.gateway.record(caller, key, body));
  }
}

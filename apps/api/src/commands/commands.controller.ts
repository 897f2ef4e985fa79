import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { StaffMember } from '@whenready/persistence';
import type { Response } from 'express';
import { Caller } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { sendJsonText } from '../http/jsonText.js';
import { CommandGateway } from './commandGateway.js';
import { CommandDocs } from './commands.docs.js';
import { IdempotencyKey } from './idempotencyKey.js';

@Controller('api/cases/:id/commands')
export class CommandsController {
  constructor(private readonly gateway: CommandGateway) {}

  @Post(':name')
  @HttpCode(200)
  @Policy('case:command')
  @CommandDocs()
  async give(
    @Caller() caller: StaffMember,
    @Param('id') caseId: string,
    @Param('name') name: string,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    sendJsonText(response, 200, await this.gateway.give(caller, { caseId, name, key, body: body ?? {} }));
  }
}

import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Response } from 'express';
import { bearerOf } from './bearer.js';
import type { ApiRequest } from './caller.js';
import { StaffTokens } from './staffTokens.js';

/** Finds out who is asking, before anything of the body is read. What they may do is the policy guard's to say. */
@Injectable()
export class Authenticate implements NestMiddleware {
  constructor(private readonly tokens: StaffTokens) {}

  async use(request: ApiRequest, _response: Response, next: NextFunction): Promise<void> {
    const token = bearerOf(request.get('authorization'));
    if (token) request.caller = (await this.tokens.owner(token)) ?? undefined;
    next();
  }
}

import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Response } from 'express';
import { bearerOf } from './bearer.js';
import type { ApiRequest } from './caller.js';
import { CallbackTokens } from './callbackTokens.js';

/** Finds out who calls back, before anything of the body is read. */
@Injectable()
export class AuthenticateCallback implements NestMiddleware {
  constructor(private readonly tokens: CallbackTokens) {}

  use(request: ApiRequest, _response: Response, next: NextFunction): void {
    const token = bearerOf(request.get('authorization'));
    if (token) request.callersBack = this.tokens.whose(token);
    next();
  }
}

import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { POLICY, type RoutePolicy } from './policy.js';
import { NotSignedIn } from './not-signed-in.js';

/** Lets a request through to its route, or sends the person to sign in. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /** @throws NotSignedIn where the route wants somebody and nobody is there */
  canActivate(context: ExecutionContext): boolean {
    const policy = this.reflector.getAllAndOverride<RoutePolicy>(POLICY, [context.getHandler(), context.getClass()]);
    if (policy === 'public') return true;
    if (!context.switchToHttp().getRequest<Request>().session.user) throw new NotSignedIn();
    return true;
  }
}

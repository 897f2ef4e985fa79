import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { notAllowed, notSignedIn } from '../errors/problems.js';
import type { ApiRequest } from './caller.js';
import { allows, isCallback, type RoutePolicy } from './permissions.js';
import { POLICY } from './policy.js';

/** Stands before every route: no known token, no answer; no permission, no answer. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /**
   * @throws ApiProblem 401 without a known token, 403 where the role does not include the permission
   */
  canActivate(context: ExecutionContext): boolean {
    const policy = this.reflector.getAllAndOverride<RoutePolicy | undefined>(POLICY, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (policy === 'public') return true;
    const { caller, callersBack = [] } = context.switchToHttp().getRequest<ApiRequest>();
    if (isCallback(policy)) {
      if (!callersBack.some((each) => policy === `callback:${each}`)) throw notSignedIn();
      return true;
    }
    if (!caller) throw notSignedIn();
    if (policy === undefined || !allows(caller.role, policy)) throw notAllowed();
    return true;
  }
}

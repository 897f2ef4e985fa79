import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiFailure } from '../../api/failure.js';
import { isCsrfError } from '../../security/csrf.js';
import { showProblem } from '../../participant/frame/problem.js';
import { isParticipantPath } from '../../participant/paths.js';
import { NotSignedIn } from '../../security/not-signed-in.js';
import { forget } from '../../security/session.js';
import { type Problem, PROBLEMS, problemOfApi } from './problems.js';

/** Turns whatever went wrong into a page that says what to do. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.end();
    if (isParticipantPath(request.path)) {
      if (showProblem(error, request, response)) this.log.error(wordsOf(error));
      return;
    }
    if (error instanceof NotSignedIn) return response.redirect(303, signInFor(request));
    if (error instanceof ApiFailure && error.status === 401) {
      await forget(request).catch(() => undefined);
      return response.redirect(303, signInFor(request));
    }
    const problem = this.problemOf(error);
    if (problem.status === 503) response.setHeader('Retry-After', '5');
    response.status(problem.status).render('problem/problem.njk', { ...problem, title: problem.heading });
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof ApiFailure) {
      const problem = problemOfApi(error);
      if (problem === PROBLEMS.broken)
        this.log.error(`The API answered ${error.status} where a page did not expect it`);
      return problem;
    }
    if (isCsrfError(error)) return PROBLEMS.staleForm;
    const status = error instanceof HttpException ? error.getStatus() : (error as { status?: number }).status;
    if (status === 404) return PROBLEMS.notFound;
    if (status === 413) return PROBLEMS.tooLong;
    if (isStoreAway(error)) return PROBLEMS.away;
    this.log.error(wordsOf(error));
    return PROBLEMS.broken;
  }
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.name) : 'An error without words';

/** The session's PostgreSQL does not answer. */
function isStoreAway(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  return /^(ECONN|ETIMEDOUT|EPIPE|57P0|08)/.test(code) || /connection (terminated|timeout)/i.test(String(error));
}

function signInFor(request: Request): string {
  return request.method === 'GET' ? `/sign-in?to=${encodeURIComponent(request.originalUrl)}` : '/sign-in';
}

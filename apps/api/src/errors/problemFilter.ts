import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemOf } from './problemOf.js';

/** Where it was thrown, without its words, which may hold what a person wrote. */
const framesOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.trimStart().startsWith('at '))
        .join('\n')
    : '';

/** Answers every error as ApiError JSON. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const requestId = String(http.getRequest<Request & { id?: unknown }>().id ?? 'unknown');
    const problem = problemOf(error, requestId);
    if (problem.status === 500)
      this.logger.error({
        requestId,
        error: (error as Error)?.name,
        code: (error as { code?: string })?.code,
        at: framesOf(error),
      });
    if (response.headersSent) return void response.end();
    if (problem.retryAfter !== null) response.setHeader('Retry-After', String(problem.retryAfter));
    response.status(problem.status).json(problem.body);
  }
}

import type { HealthCheckResult } from '@nestjs/terminus';
import { ApiProblem } from '../errors/apiProblem.js';

/** 503 that names what is not well, with every check's result beside it. */
export function notWell(result: HealthCheckResult): ApiProblem {
  const bad = Object.entries(result.error ?? {}).map(
    ([name, found]) => `${name} (${String(found?.message ?? 'down')})`,
  );
  const body = {
    ...result,
    code: 'NOT_WELL',
    message: `Not well: ${bad.join('; ')}.`,
    wayOut: 'Look at the parts that are named, and at their logs.',
  };
  return new ApiProblem(503, body, 5);
}

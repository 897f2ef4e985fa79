import { ApiProblem } from '../errors/apiProblem.js';
import { temporalAway } from '../errors/away.js';
import { failureOf } from '../temporal/failures.js';

/** The case's clock does not run: it is closed, or its workflow ended on the way. */
export const clockStopped = (): ApiProblem =>
  new ApiProblem(409, {
    code: 'CLOCK_STOPPED',
    message: "This case's clock does not run, or another fast-forward took over.",
    wayOut: 'Fast-forward an open case, once at a time.',
  });

/** Says why the clock could not be moved. */
export function clockAway(error: unknown): never {
  const { code } = error as { code?: unknown };
  if (code === 5) throw clockStopped();
  if (failureOf(error).kind === 'never-sent') throw temporalAway();
  if (code !== 4) throw error;
  throw new ApiProblem(
    503,
    {
      code: 'CLOCK_STILL_MOVING',
      message: 'The case is still on its way there.',
      wayOut: 'Look at the case in a moment.',
    },
    10,
  );
}

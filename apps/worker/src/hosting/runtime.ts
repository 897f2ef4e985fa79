import { Logger } from '@nestjs/common';
import { Runtime, makeTelemetryFilterString, type LogEntry } from '@temporalio/worker';

const LEVELS = { TRACE: 'verbose', DEBUG: 'debug', INFO: 'log', WARN: 'warn', ERROR: 'error' } as const;

/** Sets Temporal's core up: it logs as this program does, and leaves signals to it. Once per process. */
export function installRuntime(): void {
  const logger = new Logger('Temporal');
  const entry = (level: keyof typeof LEVELS, message: string, meta: LogEntry['meta']) =>
    logger[LEVELS[level]]({ ...ids(meta) }, message);
  Runtime.install({
    shutdownSignals: [],
    logger: {
      log: (level, message, meta) => entry(level, message, meta),
      trace: (message, meta) => entry('TRACE', message, meta),
      debug: (message, meta) => entry('DEBUG', message, meta),
      info: (message, meta) => entry('DEBUG', message, meta),
      warn: (message, meta) => entry('WARN', message, meta),
      error: (message, meta) => entry('ERROR', message, meta),
    },
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }), forward: {} } },
  });
}

/** Of what Temporal knows of an entry: which execution, and what kind of error. Never its payloads. */
function ids(meta: LogEntry['meta']): object {
  const { workflowId, runId, activityType, attempt, error } = (meta ?? {}) as Record<string, unknown>;
  return { workflowId, runId, activityType, attempt, error: error instanceof Error ? kindOf(error) : undefined };
}

function kindOf(error: Error & { type?: unknown }): string {
  return typeof error.type === 'string' ? `${error.name} ${error.type}` : error.name;
}

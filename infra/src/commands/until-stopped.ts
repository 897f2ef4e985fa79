/** A wish to end that anything long can wait for. */
export interface Stopping {
  signal: AbortSignal;
  /** Resolves once this process is asked to end. */
  asked: Promise<void>;
}

let stopping: Stopping | undefined;

/**
 * The wish of whoever started this process that it end: Ctrl-C, SIGTERM or SIGHUP, or that they are gone themselves.
 * Asked again two seconds later or more, the process ends at once; the next start finds what is left.
 */
export function untilStopped(): Stopping {
  stopping ??= listen();
  return stopping;
}

function listen(): Stopping {
  const controller = new AbortController();
  const asked = new Promise<void>((done) => controller.signal.addEventListener('abort', () => done()));
  let first = 0;
  const ask = () => {
    // Ctrl-C in a terminal arrives twice: from the terminal, and passed on by npm.
    if (first && Date.now() - first > 2_000) process.exit(1);
    first ||= Date.now();
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  process.channel?.unref();
  process.once('disconnect', ask);
  return { signal: controller.signal, asked };
}

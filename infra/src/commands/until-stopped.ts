/**
 * Resolves when this process is asked to end: by Ctrl-C, by SIGTERM or SIGHUP, or because whoever started it is gone.
 * Asked again two seconds later or more, it calls `hurry`.
 */
export function untilStopped(hurry: () => void): Promise<void> {
  return new Promise((done) => {
    let first = 0;
    const asked = () => {
      // Ctrl-C in a terminal arrives twice: from the terminal, and passed on by npm.
      if (first && Date.now() - first > 2_000) hurry();
      first ||= Date.now();
      done();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked);
    if (process.channel) {
      process.channel.unref();
      process.once('disconnect', asked);
    }
  });
}

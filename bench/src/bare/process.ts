import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Starts the bare workflows' worker as a process of its own, as Whenready's is, and waits until it can poll. */
export async function startBareWorker(env: Record<string, string>): Promise<ChildProcess> {
  const child = fork(require.resolve('./worker.js'), { env: { ...process.env, ...env }, stdio: 'inherit' });
  const failed = once(child, 'exit').then(() => Promise.reject(new Error('The worker of the bare workflows ended.')));
  await Promise.race([once(child, 'message'), failed]);
  failed.catch(() => undefined);
  return child;
}

/** Asks it to end and waits for it. */
export async function stopBareWorker(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { commandLine, identify, isRunning, startTicks } from './identity.js';

const fields = (state: string) =>
  `42 (a name) with) brackets) ${state} ${Array.from({ length: 30 }, (_, i) => i + 4).join(' ')}`;

describe('the identity of a process', () => {
  it('is read behind a name that holds spaces and brackets', () => {
    expect(startTicks(fields('S'))).toBe('22');
  });

  it('is none for what remains of an ended process', () => {
    expect(startTicks(fields('Z'))).toBeUndefined();
  });

  it('tells a process from another that got its number', () => {
    const mine = identify(process.pid);
    expect(isRunning(mine)).toBe(true);
    expect(isRunning({ pid: process.pid, started: 'at another time' })).toBe(false);
    expect(isRunning(undefined)).toBe(false);
  });

  it('ends with the process', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)', 'a-mark-of-its-own']);
    const identity = identify(child.pid as number);
    expect(isRunning(identity)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isRunning(identity)).toBe(false);
    expect(commandLine(child.pid as number)).toBe('');
  });
});

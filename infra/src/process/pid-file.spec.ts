import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOrphans, PidFile } from './pid-file.js';

const folder = mkdtempSync(join(tmpdir(), 'pids-'));
const file = join(folder, 'pids.json');

afterAll(() => rmSync(folder, { recursive: true }));

const sleeper = () => spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { detached: true });

describe('the children of a killed supervisor', () => {
  it('are ended', async () => {
    const child = sleeper();
    new PidFile(file).add('worker-live', child.pid as number);
    const ended = once(child, 'exit');
    expect(await endOrphans(file)).toEqual(['worker-live']);
    await ended;
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({});
  });

  it('are not confused with a process that got the number of one', async () => {
    const other = sleeper();
    writeFileSync(file, JSON.stringify({ temporal: { pid: other.pid, started: 'long ago' } }));
    expect(await endOrphans(file)).toEqual([]);
    expect(other.exitCode ?? other.signalCode).toBeNull();
    other.kill('SIGKILL');
    await once(other, 'exit');
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify } from './process/identity.js';
import { readRun, removeRun, writeRun, type Run } from './run-file.js';

const home = mkdtempSync(join(tmpdir(), 'run-'));

afterAll(() => rmSync(home, { recursive: true }));

const run = (started: string): Run => ({
  pid: process.pid,
  started,
  ready: true,
  processes: { postgres: { pid: 1, port: 2 } },
  urls: { temporal: 't', database: 'd', rehearsalDatabase: 'r', inbox: 'i', smtp: 's', notify: 'n' },
  secretsFile: 'secrets.json',
  demoUsersFile: 'demo-users.json',
});

describe('the run file', () => {
  it('tells what runs while its supervisor does', () => {
    const started = identify(process.pid)?.started ?? '';
    writeRun(home, run(started));
    expect(readRun(home)).toEqual(run(started));
  });

  it('tells nothing once its supervisor is gone', () => {
    writeRun(home, run('long ago'));
    expect(readRun(home)).toBeUndefined();
    removeRun(home);
    expect(readRun(home)).toBeUndefined();
  });
});

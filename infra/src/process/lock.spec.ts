import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify } from './identity.js';
import { markStopping, releaseLock, takeLock } from './lock.js';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const file = join(folder, 'lock');

afterEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a lock', () => {
  it('is held by one', () => {
    expect(takeLock(file)).toBeUndefined();
    expect(takeLock(file)).toMatchObject({ pid: process.pid });
  });

  it('tells that its holder is on its way out, and is given back', () => {
    takeLock(file);
    markStopping(file);
    expect(takeLock(file)).toMatchObject({ pid: process.pid, stopping: true });
    releaseLock(file);
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['a process that is gone', { pid: 4_194_305, started: 'once' }],
    ['a number that another process has by now', { pid: process.pid, started: 'once' }],
    ['nobody, its file being empty', ''],
  ])('of %s is taken over', (_whose, content) => {
    writeFileSync(file, JSON.stringify(content));
    expect(takeLock(file)).toBeUndefined();
    expect(takeLock(file)).toEqual(identify(process.pid));
  });

  it('of another is not given back', () => {
    writeFileSync(file, JSON.stringify({ pid: process.ppid, started: 'once' }));
    releaseLock(file);
    expect(existsSync(file)).toBe(true);
  });
});

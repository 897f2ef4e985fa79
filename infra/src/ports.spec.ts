import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePorts, isFree } from './ports.js';

const folder = mkdtempSync(join(tmpdir(), 'ports-'));
const file = join(folder, 'ports.json');
const taken: Server[] = [];

afterAll(async () => {
  await Promise.all(taken.map((server) => new Promise((done) => server.close(done))));
  rmSync(folder, { recursive: true });
});

const take = (port: number) =>
  new Promise<void>((done) => taken.push(createServer().listen({ port, host: '127.0.0.1' }, () => done())));

describe('choosePorts', () => {
  it('gives each name another free port and remembers them', async () => {
    const chosen = await choosePorts(file, ['one', 'two', 'three']);
    expect(new Set(Object.values(chosen)).size).toBe(3);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(chosen);
    expect(await choosePorts(file, ['one', 'two', 'three'])).toEqual(chosen);
  });

  it('takes another port where the remembered one is in use, and keeps the others', async () => {
    const before = await choosePorts(file, ['one', 'two']);
    await take(before.one);
    expect(await isFree(before.one)).toBe(false);
    const after = await choosePorts(file, ['one', 'two']);
    expect(after.one).not.toBe(before.one);
    expect(after.two).toBe(before.two);
  });
});

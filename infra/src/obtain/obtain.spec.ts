import { cacheFolder } from './cache-folder.js';
import { isAtLeast } from './on-path.js';

describe('the cache folder', () => {
  it.each([
    ['linux', {}, '/me/.cache/whenready/1.32.1'],
    ['darwin', {}, '/me/Library/Caches/whenready/1.32.1'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/whenready/1.32.1'],
    ['linux', { XDG_CACHE_HOME: '/cache' }, '/cache/whenready/1.32.1'],
  ] as const)('on %s with %j is %s', (platform, env, expected) => {
    expect(cacheFolder(env, platform, '/me')).toBe(expected);
  });
});

describe('a version on the PATH', () => {
  it.each([
    ['1.32.1', '1.32.1', true],
    ['1.33.0', '1.32.1', true],
    ['2.0.0', '1.32.1', true],
    ['1.32.0', '1.32.1', false],
    ['1.4.9', '1.32.1', false],
    [undefined, '1.32.1', false],
  ])('%s for %s: %s', (have, wanted, good) => {
    expect(isAtLeast(have, wanted)).toBe(good);
  });
});

import { UNWRITTEN, type Case } from '@whenready/domain';
import { accessChange } from './access.js';

const withProvider = (profile: string, provider: string, ...shared: [string, string][]): Case => ({
  ...UNWRITTEN,
  profile: { code: profile, version: 1 },
  routing: { kind: 'provider', area: 'a', provider, contract: 'c' },
  shares: shared.map(([service, by], place) => ({
    id: `share-${place}`,
    profile: service,
    provider: by,
    role: 'supporting',
    until: null,
    since: '',
    askedAt: null,
  })),
});

it('opens a case to its provider and to those with whom it is shared, and shuts what has ended', () => {
  const alone = withProvider('north', 'northern');
  const shared = withProvider('north', 'northern', ['south', 'southern']);
  expect(accessChange(null, alone)).toEqual({ shut: [], opened: [{ profile: 'north', provider: 'northern' }] });
  expect(accessChange(alone, shared)).toEqual({ shut: [], opened: [{ profile: 'south', provider: 'southern' }] });
  expect(accessChange(shared, alone)).toEqual({ shut: [{ profile: 'south', provider: 'southern' }], opened: [] });
  expect(accessChange(shared, shared)).toEqual({ shut: [], opened: [] });
});

it('keeps the access of one who takes over what was shared with them', () => {
  const shared = withProvider('north', 'northern', ['south', 'southern']);
  const over = withProvider('south', 'southern');
  expect(accessChange(shared, over)).toEqual({ shut: [{ profile: 'north', provider: 'northern' }], opened: [] });
});

it('tells a provider of two services apart', () => {
  const moved = accessChange(withProvider('north', 'both'), withProvider('south', 'both'));
  expect(moved).toEqual({
    shut: [{ profile: 'north', provider: 'both' }],
    opened: [{ profile: 'south', provider: 'both' }],
  });
});

import type { DecisionProfile } from '@whenready/domain';
import type { RecoverableCase } from '@whenready/persistence';
import { recover, type RecoverPorts } from './recover.js';
import { spreadStarts } from './spread.js';

const NOW = '2027-03-01T09:00:00.000Z';
const open = (id: string, deadline: string | null = null): RecoverableCase =>
  ({ id, reference: `GLO-2026-${id}`, profile: { code: 'gloucestershire', version: 1 }, deadline }) as RecoverableCase;

function ports(cases: RecoverableCase[], over: Partial<RecoverPorts> = {}): RecoverPorts & { started: string[] } {
  const started: string[] = [];
  return {
    started,
    openCases: async (after) => cases.filter(({ id }) => after === null || id > after).slice(0, 2),
    profileOf: async () => ({}) as DecisionProfile,
    start: async ({ id }) => Boolean(started.push(id)),
    isRunning: async () => false,
    resetSending: async () => 0,
    pause: async () => undefined,
    ...over,
  };
}

const options = { now: NOW, dryRun: false, onProgress: () => undefined };

describe('recover', () => {
  it('starts every open case, page after page', async () => {
    const world = ports(['1', '2', '3', '4', '5'].map((id) => open(id)));
    expect(await recover(world, options)).toMatchObject({ started: 5, alreadyRunning: 0, failed: [] });
    expect(world.started.sort()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('leaves running cases alone, and goes on after one that fails', async () => {
    const start = async ({ id }: RecoverableCase): Promise<boolean> => {
      if (id === '2') throw new Error('no such profile');
      return id !== '1';
    };
    const done = await recover(
      ports(
        ['1', '2', '3'].map((id) => open(id)),
        { start },
      ),
      options,
    );
    expect(done).toMatchObject({ started: 1, alreadyRunning: 1 });
    expect(done.failed).toEqual([{ reference: 'GLO-2026-2', reason: 'no such profile' }]);
  });

  it('only counts in a dry run', async () => {
    const world = ports([open('1'), open('2', '2020-01-01T00:00:00.000Z')], {
      isRunning: async (id) => id === '1',
      resetSending: async () => 7,
      pause: async () => Promise.reject(new Error('no pause in a dry run')),
    });
    expect(await recover(world, { ...options, dryRun: true })).toEqual({
      started: 1,
      alreadyRunning: 1,
      failed: [],
      unknownSendings: 0,
    });
    expect(world.started).toEqual([]);
  });

  it('starts the overdue after the others, longest overdue first, with a pause before each', () => {
    const cases = [
      open('1', '2027-02-20T09:00:00.000Z'),
      open('2'),
      open('3', '2027-01-02T09:00:00.000Z'),
      open('4', '2027-04-01T09:00:00.000Z'),
    ];
    const { inTime, overdue } = spreadStarts(cases, NOW);
    expect(inTime.map(({ id }) => id)).toEqual(['2', '4']);
    expect(overdue.map(({ found }) => found.id)).toEqual(['3', '1']);
    expect(overdue.every(({ waitMs }) => waitMs > 0)).toBe(true);
  });
});

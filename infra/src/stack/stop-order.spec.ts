import { stopOrder } from './stop-order.js';

it('what calls others stops first, PostgreSQL last', () => {
  const names = ['postgres', 'inbox', 'notify', 'temporal', 'temporal-ui', 'worker-live', 'api-live', 'web'];
  const groups = stopOrder(names.map((name) => ({ spec: { name } as { name: string } })));
  expect(groups.map((group) => group.map(({ spec }) => spec.name))).toEqual([
    ['temporal-ui', 'api-live', 'web'],
    ['inbox', 'notify', 'worker-live'],
    ['temporal'],
    ['postgres'],
  ]);
});

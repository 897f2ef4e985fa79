import { loadProfiles } from '@whenready/profiles';
import { demoPeople } from './people.js';
import { demoRegister, putDemoRegister } from './register.js';

const people = demoPeople(loadProfiles());
const register = demoRegister(people, '2026-11-23');

it('every service has two with the accreditation for sensitive cases and no limit, and volunteers who show why not', () => {
  for (const { code } of loadProfiles()) {
    const ids = people.filter(({ profile }) => profile === code).map(({ id }) => id);
    const own = register.filter(({ id }) => ids.includes(id));
    const always = own.filter(({ accreditation: { level, until }, caseloadLimit }) => {
      return level === 'advanced' && until === null && caseloadLimit === null;
    });
    expect(always.length).toBeGreaterThanOrEqual(2);
    expect(own.filter(({ kind }) => kind === 'volunteer')).toHaveLength(2);
    expect(own.flatMap(({ away = [] }) => away)).toEqual([{ from: '2026-11-16', to: '2026-12-07' }]);
  }
});

it('set up again, leaves what its service keeps', async () => {
  const put = jest.fn();
  await putDemoRegister(
    { put, byId: async (id) => (id === register[0]?.id ? ({} as never) : null) },
    people,
    '2026-11-23',
  );
  expect(put).toHaveBeenCalledTimes(register.length - 1);
  expect(put.mock.calls.map(([{ id }]) => id)).not.toContain(register[0]?.id);
});

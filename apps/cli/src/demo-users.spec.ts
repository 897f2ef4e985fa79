import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StaffStore } from '@whenready/persistence';
import { loadProfiles } from '@whenready/profiles';
import { demoUsersFile, readDemoUsers } from './demo-users.js';
import { putDemoUsers } from './setup/demo-users.js';
import { demoPeople } from './setup/people.js';

describe('demo users', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whenready-users-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const people = demoPeople(loadProfiles());

  it('are two coordinators, a supervisor, a referrer and two volunteers for each profile, with a lead, and two for all', () => {
    for (const { code } of loadProfiles()) {
      const [first] = people.filter(({ profile }) => profile === code);
      const roles = people
        .filter((one) => one.profile === code && one.provider === first?.provider)
        .map(({ role }) => role);
      expect(roles).toEqual(['coordinator', 'coordinator', 'supervisor', 'referrer', 'facilitator', 'facilitator']);
    }
    expect(people.filter(({ role }) => role === 'service-lead').map(({ profile }) => profile)).toEqual(
      loadProfiles().map(({ code }) => code),
    );
    expect(people.filter(({ profile }) => profile === null).map(({ role }) => role)).toEqual([
      'commissioner',
      'administrator',
    ]);
  });

  it('have names and ids of their own', () => {
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    expect(people.every(({ email }) => email.endsWith('@example.org'))).toBe(true);
  });

  it('keep their tokens when set up again, in a file for its owner alone', async () => {
    const issued: string[] = [];
    const store = {
      put: async () => undefined,
      issueToken: async (_id: string, { token }: { token: string }) => issued.push(token),
    };
    const file = demoUsersFile(folder, 'live');
    await putDemoUsers(store as unknown as StaffStore, people, file, new Date());
    const first = readDemoUsers(file);
    await putDemoUsers(store as unknown as StaffStore, people, file, new Date());
    expect(readDemoUsers(file)).toEqual(first);
    expect(issued.slice(people.length)).toEqual(issued.slice(0, people.length));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

import { type Api, createApi } from '../api/client.js';
import { type DemoUser, demoUser } from '../demo-users.js';

/** The staff who play a profile's cases, each with their own way to the API. */
export interface Staff {
  readonly referrer: Api;
  readonly coordinator: Api;
  readonly coordinatorId: string;
  readonly supervisor: Api;
  readonly supervisorId: string;
}

/** The demo staff of a profile, at the API of `url`. */
export async function staffOf(url: string, users: readonly DemoUser[], profile: string): Promise<Staff> {
  const as = (role: 'referrer' | 'coordinator' | 'supervisor'): Api =>
    createApi(url, demoUser(users, role, profile).token);
  const coordinator = as('coordinator');
  const supervisor = as('supervisor');
  const idOf = async (api: Api): Promise<string> => (await api.get<{ id: string }>('/me')).id;
  return {
    referrer: as('referrer'),
    coordinator,
    coordinatorId: await idOf(coordinator),
    supervisor,
    supervisorId: await idOf(supervisor),
  };
}

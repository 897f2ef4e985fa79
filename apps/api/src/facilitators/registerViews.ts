import type { FacilitatorView } from '@whenready/contracts';
import type { Registered, StaffMember } from '@whenready/persistence';
import { allows } from '../auth/permissions.js';

/** An entry of the register as the caller sees it: conflicts are for those who keep it, and for oneself. */
export function facilitatorView(one: Registered, caller: StaffMember, openCases: number): FacilitatorView {
  const { conflicts, ...rest } = one;
  const open = one.id === caller.id || allows(caller.role, 'register:keep');
  return { ...rest, openCases, conflicts: open ? conflicts : null };
}

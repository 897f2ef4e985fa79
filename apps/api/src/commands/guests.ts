import type { Share, StaffCommandName } from '@whenready/domain';
import type { StaffMember } from '@whenready/persistence';

/** What only those who have a case decide, and a provider that leads it for them. */
const OF_THE_OWNER: readonly StaffCommandName[] = [
  'assign',
  'unassign',
  'decline',
  'decide-eligibility',
  'merge-into',
  'answer-complaint',
  'close',
  'reopen',
];
/** What stays with its own provider and service, whoever leads it. */
const OF_ITS_PROVIDER: readonly StaffCommandName[] = ['route', 'transfer', 'share', 'unshare'];

/** Whose a case is. */
export interface Owner {
  readonly profile: { readonly code: string };
  /** Null in triage. */
  readonly provider: string | null;
}

type Caller = Pick<StaffMember, 'role' | 'profile' | 'provider'>;

/** Whether somebody sees a case because it is shared with their provider, and not because it is theirs. */
function isGuest({ role, profile, provider }: Caller, owner: Owner): boolean {
  if (profile !== owner.profile.code) return true;
  const elsewhere = provider !== null && owner.provider !== null && provider !== owner.provider;
  return elsewhere && role !== 'service-lead';
}

/** Whether a command is for the owners of a case alone, and this caller is a guest. */
export const needsLead = (caller: Caller, name: StaffCommandName, owner: Owner): boolean =>
  (OF_THE_OWNER.includes(name) || OF_ITS_PROVIDER.includes(name)) && isGuest(caller, owner);

/**
 * Whether somebody may give a command to a case that they see. Those with whom it is shared work on it; who has it,
 * and whether it ends, is for its owners to decide.
 */
export function mayGive(caller: Caller, name: StaffCommandName, owner: Owner, shares: readonly Share[]): boolean {
  if (!needsLead(caller, name, owner)) return true;
  if (OF_ITS_PROVIDER.includes(name)) return false;
  return shares.some(
    ({ role, profile, provider }) =>
      role === 'lead' && profile === caller.profile && (caller.provider === null || caller.provider === provider),
  );
}

import type { StaffRole } from '@whenready/domain';
import type { StaffMember, StaffStore } from '@whenready/persistence';

/** A colleague, as others see them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly provider: string | null;
}

type StaffFilter = NonNullable<Parameters<StaffStore['list']>[0]>;

/**
 * Whom a member of staff counts among their colleagues: their provider's people, or the whole service's for those who
 * belong to no provider.
 * @returns null where they belong to neither
 */
export function colleaguesOf({ provider, profile }: StaffMember, role: StaffRole | undefined): StaffFilter | null {
  if (provider === null && profile === null) return null;
  return {
    ...(role === undefined ? {} : { role }),
    ...(provider === null ? {} : { provider }),
    ...(profile === null ? {} : { profile }),
  };
}

export const colleague = ({ id, name, role, provider }: StaffMember): Colleague => ({ id, name, role, provider });

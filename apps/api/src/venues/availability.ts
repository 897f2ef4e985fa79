import type { StaffRole } from '@whenready/domain';
import type { StaffMember, Taken, Venue } from '@whenready/persistence';

const FACILITATING: readonly StaffRole[] = ['facilitator', 'coordinator', 'supervisor', 'service-lead'];

/** Who and which room is free at a time. Of what is not free it is never said why. */
export interface Availability {
  readonly venues: readonly (Pick<Venue, 'id' | 'name' | 'neutral' | 'capacity' | 'access'> & {
    readonly free: boolean;
  })[];
  readonly staff: readonly (Pick<StaffMember, 'id' | 'name' | 'role'> & { readonly free: boolean })[];
}

/** Puts together what is in use with what is taken. */
export function availabilityOf(
  venues: readonly Venue[],
  staff: readonly StaffMember[],
  taken: readonly Taken[],
): Availability {
  const isFree = (kind: Taken['kind'], id: string) => !taken.some((one) => one.kind === kind && one.id === id);
  return {
    venues: venues
      .filter(({ active }) => active)
      .map(({ id, name, neutral, capacity, access }) => ({
        ...{ id, name, neutral, capacity, access },
        free: isFree('venue', id),
      })),
    staff: staff
      .filter(({ role }) => FACILITATING.includes(role))
      .map(({ id, name, role }) => ({ id, name, role, free: isFree('staff', id) })),
  };
}

import type { StaffRole } from '@whenready/domain';

/** Who is looking: what they see follows from it, and nothing else. */
export interface Viewer {
  readonly staffId: string;
  readonly role: StaffRole;
  /** Null for staff who belong to no provider. */
  readonly provider: string | null;
  /** Code of the service profile they belong to; null for none. */
  readonly profile: string | null;
}

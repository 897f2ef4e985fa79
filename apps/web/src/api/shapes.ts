import type { Practice, StaffRole } from '@whenready/domain';

/** A service profile as `GET /api/profiles` lists it; what a page does not need is left out. */
export interface ProfileCard {
  readonly code: string;
  readonly name: string;
  readonly words?: { readonly personHarmed: RoleWords; readonly personResponsible: RoleWords };
  readonly providers: readonly Named[];
  readonly areas: readonly (Named & { readonly councils: readonly Named[] })[];
  readonly formats: readonly string[];
  readonly practices?: readonly Practice[];
}

export interface RoleWords {
  readonly one: string;
  readonly many: string;
}

export interface Named {
  readonly code: string;
  readonly name: string;
}

/** A venue as `GET /api/venues` lists it; what a page does not need is left out. */
export interface VenueCard {
  readonly id: string;
  readonly profile: string;
  readonly name: string;
  readonly address: string;
  readonly neutral: boolean;
  readonly active: boolean;
}

/** A colleague as `GET /api/staff` lists them. */
export interface StaffCard {
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly provider: string | null;
}

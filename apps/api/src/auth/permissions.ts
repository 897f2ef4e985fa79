import type { StaffRole } from '@whenready/domain';

const ANYONE_SIGNED_IN = [
  'referrer',
  'facilitator',
  'coordinator',
  'supervisor',
  'service-lead',
  'commissioner',
  'administrator',
] as const;
/** Who works on cases. Commissioners see figures and administrators see the service, neither ever a case. */
const CASE_STAFF = ['facilitator', 'coordinator', 'supervisor', 'service-lead'] as const;

/** The one table of who may do what through the API. Which command a role may give is the domain's to say. */
export const PERMISSIONS = {
  'self:read': ANYONE_SIGNED_IN,
  'profile:read': ANYONE_SIGNED_IN,
  'referral:make': ['referrer', ...CASE_STAFF],
  'informal:record': ['referrer', ...CASE_STAFF],
  /** Whoever may refer may begin to. */
  'draft:keep': ['referrer', 'coordinator', 'supervisor', 'service-lead'],
  /** A referrer sees how far the cases are that they referred, and nothing of what is said in them. */
  'case:list': ['referrer', ...CASE_STAFF],
  'case:read': CASE_STAFF,
  'case:command': CASE_STAFF,
  'stalled:read': CASE_STAFF,
  'staff:read': CASE_STAFF,
  'clock:move': CASE_STAFF,
} as const satisfies Record<string, readonly StaffRole[]>;

export type Permission = keyof typeof PERMISSIONS;

/** A route is for the holders of a permission, or public: then no token is asked for. */
export type RoutePolicy = Permission | 'public';

/** Tells whether a role includes a permission. */
export const allows = (role: StaffRole, permission: Permission): boolean =>
  (PERMISSIONS[permission] as readonly StaffRole[]).includes(role);

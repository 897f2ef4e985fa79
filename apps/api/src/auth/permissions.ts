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
  /** What the service writes to people, as they would see it; nothing of a case is in it. */
  'messages:read': [...CASE_STAFF, 'administrator'],
  'referral:make': ['referrer', ...CASE_STAFF],
  'informal:record': ['referrer', ...CASE_STAFF],
  /** Whoever may refer may begin to. */
  'draft:keep': ['referrer', 'coordinator', 'supervisor', 'service-lead'],
  /** Who takes on what came to the service by itself. */
  'draft:take': ['coordinator', 'supervisor', 'service-lead'],
  /** A referrer sees how far the cases are that they referred, and nothing of what is said in them. */
  'case:list': ['referrer', ...CASE_STAFF],
  'case:read': CASE_STAFF,
  'case:command': CASE_STAFF,
  /** Which letters, and which of their drafts, the domain says by role and state. */
  'letter:read': CASE_STAFF,
  'shuttle:read': CASE_STAFF,
  'stalled:read': CASE_STAFF,
  'contact:read': CASE_STAFF,
  'staff:read': CASE_STAFF,
  /** Who keeps the register of facilitators; anyone in it says when they are away, and which cases they keep from. */
  'register:keep': ['supervisor', 'service-lead'],
  'register:declare': CASE_STAFF,
  'venue:read': [...CASE_STAFF, 'administrator'],
  'venue:write': ['coordinator', 'supervisor', 'service-lead', 'administrator'],
  /** What came in and belongs to no case that we know of. */
  'inbound:read': ['coordinator', 'supervisor', 'service-lead'],
  'clock:move': CASE_STAFF,
} as const satisfies Record<string, readonly StaffRole[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Those who call us back with what became of a message, each with a bearer token of the configuration. */
export const CALLERS_BACK = ['notify', 'gateway'] as const;
export type CallerBack = (typeof CALLERS_BACK)[number];

type CallbackPolicy = `callback:${CallerBack}`;

/** A route is for the holders of a permission, for one who calls back, or public: then no token is asked for. */
export type RoutePolicy = Permission | CallbackPolicy | 'public';

/** Tells whether a policy is for those who call back. */
export const isCallback = (policy: RoutePolicy | undefined): policy is CallbackPolicy =>
  CALLERS_BACK.some((each) => policy === `callback:${each}`);

/** Tells whether a role includes a permission. */
export const allows = (role: StaffRole, permission: Permission): boolean =>
  (PERMISSIONS[permission] as readonly StaffRole[]).includes(role);

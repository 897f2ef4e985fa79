/** A coded, worded no: what is wrong, which field it is about (if any), and the way out. */
export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  readonly message: string;
  readonly wayOut: string;
  readonly field?: string;
}

/** Every reason for which the domain refuses a command. Codes are part of the API and stay. */
export type RefusalCode =
  | 'ALREADY_ACCEPTED'
  | 'ALREADY_ASSIGNED'
  | 'ALREADY_THERE'
  | 'ALREADY_AGREED'
  | 'ALREADY_A_CASE_STUDY'
  | 'ALREADY_RECORDED'
  | 'ALREADY_ROUTED'
  | 'ALREADY_SHARED'
  | 'ALREADY_STARTED'
  | 'APPROACH_OUT_OF_ORDER'
  | 'ATTENDANCE_NEEDED'
  | 'BOTH_SIDES_NEEDED'
  | 'CASE_CLOSED'
  | 'CASE_EXISTS'
  | 'CASE_NOT_CLOSED'
  | 'CASE_NOT_FOUND'
  | 'CASE_ON_HOLD'
  | 'CLASH'
  | 'CLOSING_INCOMPLETE'
  | 'COMMUNICATION_UNDER_WAY'
  | 'COMPLAINT_OPEN'
  | 'CONSENT_NEEDED'
  | 'CONSENT_NOT_GIVEN'
  | 'DATE_IN_FUTURE'
  | 'DATE_IN_PAST'
  | 'DETAILS_NEEDED'
  | 'DRAFT_REPLACED'
  | 'ENDS_BEFORE_START'
  | 'FACILITATORS_NEEDED'
  | 'FACILITATOR_TWICE'
  | 'FACTOR_TWICE'
  | 'FORMAT_NOT_OFFERED'
  | 'GUARDIAN_CONSENT_NEEDED'
  | 'IN_TRIAGE'
  | 'LEAD_TAKEN'
  | 'LEG_NOT_APPROVED'
  | 'LEG_STILL_OPEN'
  | 'LETTER_NOT_ASKED_FOR'
  | 'LETTER_RELEASED'
  | 'LINK_NEEDED'
  | 'NOTHING_CHANGED'
  | 'INFORMAL_NOT_OFFERED'
  | 'INFORMAL_NOT_REOPENED'
  | 'LINK_TO_ITSELF'
  | 'NOTHING_COMMUNICATED'
  | 'NOTHING_PROPOSED'
  | 'NOT_ACCEPTED_YET'
  | 'NOT_AN_ORGANISATION'
  | 'NOT_ASSIGNED'
  | 'NOT_ATTENDING'
  | 'NOT_A_CASE_STUDY'
  | 'NOT_ON_HOLD'
  | 'NOT_PREPARED'
  | 'NOT_SENSITIVE'
  | 'NOT_STOPPED'
  | 'NOT_WAITING'
  | 'NO_OPEN_ANSWER'
  | 'NUDGES_TOO_MANY'
  | 'NOTHING_TO_RESEND'
  | 'NO_LONGER_WANTED'
  | 'NO_WORKING_DAY'
  | 'PARTICIPANT_NEEDED'
  | 'PARTICIPANT_NOT_FOUND'
  | 'PARTICIPANT_WITHDRAWN'
  | 'PURPOSE_NOT_ASKED'
  | 'QUANTITY_NOT_FITTING'
  | 'REASON_NEEDED'
  | 'REPLY_TO_NOTHING'
  | 'REQUIREMENTS_NOT_MET'
  | 'REQUIREMENT_NOT_THEIRS'
  | 'RESENT_OFTEN'
  | 'RESENT_TOO_SOON'
  | 'RISK_REVIEW_OVERDUE'
  | 'ROLE_NOT_ALLOWED'
  | 'SAME_SIDE'
  | 'SEEN_BY_OTHER_SIDE'
  | 'SESSION_AHEAD'
  | 'SIGN_OFF_NEEDED'
  | 'STILL_BEING_SENT'
  | 'STILL_WAITING'
  | 'SUPERVISION_TOO_LATE'
  | 'SUPERVISOR_NEEDED'
  | 'SUPPORTS_WHOM'
  | 'TOO_MANY_PEOPLE'
  | 'UNKNOWN_AREA'
  | 'UNKNOWN_COMPLAINT'
  | 'UNKNOWN_FOLLOW_UP'
  | 'UNKNOWN_ITEM'
  | 'UNKNOWN_LEG'
  | 'UNKNOWN_LETTER'
  | 'UNKNOWN_PROVIDER'
  | 'UNKNOWN_SESSION'
  | 'UNKNOWN_SHARE'
  | 'UNKNOWN_SHUTTLE'
  | 'UNKNOWN_TASK'
  | 'VENUE_NEEDED'
  | 'VENUE_NOT_NEUTRAL'
  | 'WISH_NOT_THEIRS'
  | 'WITNESS_NEEDED'
  | 'WRONG_STAGE';

/**
 * Builds a refusal.
 * @param code what went wrong, stable for programs
 * @param message what went wrong, for people; never personal data
 * @param wayOut what the person can do instead
 * @param field the payload field it is about, if one
 */
export function refuse(code: RefusalCode, message: string, wayOut: string, field?: string): Refusal {
  return field === undefined
    ? { refused: true, code, message, wayOut }
    : { refused: true, code, message, wayOut, field };
}

/** Tells a refusal from what was hoped for. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true;
}

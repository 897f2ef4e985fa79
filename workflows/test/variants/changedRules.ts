import { refuse, type Case, type Deadline, type Refusal } from '@whenready/domain/index';

export * from '@whenready/domain/index';

/** Rules of another day: nothing is allowed any more. */
export const decide = (): Refusal => refuse('CASE_CLOSED', 'by the rules of another day', 'There is none.');

/** Rules of another day: everything is due at once. */
export const deadlines = (theCase: Case): Deadline[] => [
  { kind: 'service-level', at: theCase.openedAt, about: null, raises: null },
];

export const nextDeadline = (theCase: Case): Deadline | null => deadlines(theCase)[0] ?? null;

/** The namespace of real cases. */
export const liveNamespace = 'whenready';

/** The namespace in which a case's own clock can be moved. */
export const rehearsalNamespace = 'rehearsal';

/** Both, with the database each one's journal lies in. */
export const spaces = {
  live: { namespace: liveNamespace, database: 'whenready' },
  rehearsal: { namespace: rehearsalNamespace, database: 'rehearsal' },
} as const;

export type Space = keyof typeof spaces;

/** What cases can be found by; all are keywords, none is personal data. */
export const searchAttributes = ['WhenreadyProfile', 'WhenreadyProvider', 'WhenreadyStage'] as const;

/** How the inbox can be told to fail: refuse a message, never answer, or take it and drop the connection unanswered. */
export const failModes = ['none', 'refuse', 'hang', 'accept-then-drop'] as const;

export type FailMode = (typeof failModes)[number];

/** The one setting that both of the inbox's servers share. */
export interface Failing {
  mode: FailMode;
}

/** True for a known way to fail. */
export function isFailMode(value: unknown): value is FailMode {
  return failModes.includes(value as FailMode);
}

/** One answer that may be chosen. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
  /** A page to read before it is chosen. */
  readonly read?: { readonly title: string; readonly href: string };
  /** Shown, but not to be chosen. */
  readonly disabled?: boolean;
  /** Heading under which it stands, where answers come in groups. */
  readonly group?: string;
}

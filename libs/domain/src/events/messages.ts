/** What people are told by themselves, once. */
export interface MessagesEvents {
  /** Whoever promised it was to be reminded now, if they can be written to. */
  'amends-reminded': { item: string };
  'letter-waiting-told': { id: string };
}

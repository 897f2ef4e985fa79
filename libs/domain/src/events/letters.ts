/** Letters. */
export interface LettersEvents {
  'letter-begun': { id: string; kind: 'apology' | 'explanation' | 'reply'; from: string; to: string };
  'letter-recorded': { id: string; outcome: 'delivered' | 'not-delivered' | 'cancelled' };
}

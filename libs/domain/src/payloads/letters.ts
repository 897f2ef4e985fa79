/** Letters. */
export interface LettersPayloads {
  'begin-letter': { kind: 'apology' | 'explanation' | 'reply'; from: string; to: string; textId: string | null };
  'record-letter': { letter: string; outcome: 'delivered' | 'not-delivered' | 'cancelled'; textId: string | null };
}

import type { ReminderChannel, ReminderMessage } from './channel.js';
import { OutcomeUnknown, RefusedByProvider } from './errors.js';
import { printLetter } from './letter.js';
import { postalAddressOf } from './postal.js';

/** Where printed letters are kept until somebody posts them. */
export interface PrintedLetters {
  /** Keeps a letter; the same claim's only once. */
  keep(claimId: string, pdf: Buffer): Promise<unknown>;
  /** Whether a claim's letter is kept. */
  kept?(claimId: string): Promise<boolean>;
}

/** Letters that are printed here and posted by a person: sending one is making its PDF and keeping it. */
export function printChannel(letters: PrintedLetters): ReminderChannel {
  return {
    code: 'letter',
    provider: 'print',
    receipts: false,
    addressOf: postalAddressOf,
    send: async (message) => {
      const pdf = await made(message);
      await letters.keep(message.claimId, pdf).catch(() => {
        throw new OutcomeUnknown('Whether the letter was kept is not known');
      });
      return { reference: message.claimId };
    },
    find: async (claimId) => {
      const kept = await letters.kept?.(claimId).catch(() => undefined);
      return kept === undefined ? 'cannot-tell' : kept ? 'taken' : 'not-taken';
    },
  };
}

const made = (message: ReminderMessage): Promise<Buffer> =>
  printLetter(message).catch(() => {
    throw new RefusedByProvider('The letter could not be set');
  });

/** The GSM 03.38 alphabet: a character each. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
    'abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Its extension: two characters each. */
const EXTENDED = new Set('^{}\\[~]|€\f');

export interface TextParts {
  /** Characters as a phone company counts them. */
  readonly characters: number;
  /** How many text messages are sent, and paid for. */
  readonly parts: number;
  /** Characters that do not fit the plain alphabet, each once: with any of them a part holds 70 instead of 160. */
  readonly unusual: readonly string[];
}

/** How a text is counted that goes out as text messages (3GPP TS 23.038 and 23.040). */
export function textParts(text: string): TextParts {
  const letters = [...text];
  const unusual = [...new Set(letters.filter((letter) => !BASIC.has(letter) && !EXTENDED.has(letter)))];
  const [characters, single, joined] =
    unusual.length > 0
      ? [text.length, 70, 67]
      : [letters.reduce((sum, letter) => sum + (EXTENDED.has(letter) ? 2 : 1), 0), 160, 153];
  return { characters, parts: characters <= single ? 1 : Math.ceil(characters / joined), unusual };
}

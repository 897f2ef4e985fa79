/** Mobile numbers of the United Kingdom without their 0: not the personal ones (70), nor pagers (76, but the Isle of Man's 7624). */
const UK_MOBILE = /^7(?:[1-57-9]\d{8}|624\d{6})$/;
const ABROAD = /^[1-9]\d{7,14}$/;

/**
 * A telephone number as providers of text messages take and tell it (E.164), from how people write it: with spaces,
 * brackets or hyphens, with 0, +44, 0044, 44 or +44 (0) before it.
 * @returns like `+447700900123`; null for one that no text message reaches, as a landline of the United Kingdom
 */
export function phoneNumberOf(text: string): string | null {
  if (!/^[\s\d()+.-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  const withCode = /^44(0*)(\d{10})$/.exec(digits);
  const abroad = /^\s*(\+\s*[1-9]|00)/.test(text);
  const national = withCode?.[2] ?? (abroad ? null : digits);
  if (national !== null) return UK_MOBILE.test(national) ? `+44${national}` : null;
  return !digits.startsWith('44') && ABROAD.test(digits) ? `+${digits}` : null;
}

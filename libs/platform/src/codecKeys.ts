/** Keys of the payload codec: the first encrypts, all decrypt. */
export type CodecKeys = readonly [CodecKey, ...CodecKey[]];

export interface CodecKey {
  readonly id: string;
  /** 32 bytes: AES-256. */
  readonly bytes: Buffer;
}

/**
 * Reads `id:base64-of-32-bytes[,older…]`.
 * @returns the keys, or what to do about the text, as words that do not repeat it
 */
export function parseCodecKeys(text: string): CodecKeys | string {
  const keys: CodecKey[] = [];
  for (const part of text.split(',')) {
    const [, id, secret] = /^\s*([\w-]+):([A-Za-z0-9+/]+=*)\s*$/.exec(part) ?? [];
    if (id === undefined || secret === undefined) return 'set it to id:base64-of-32-bytes, older keys after a comma';
    const bytes = Buffer.from(secret, 'base64');
    if (bytes.length !== 32) return `the key ${id} is not 32 bytes long; make one with: openssl rand -base64 32`;
    if (keys.some((key) => key.id === id)) return `the key id ${id} is there twice; give each key an id of its own`;
    keys.push({ id, bytes });
  }
  return keys as unknown as CodecKeys;
}

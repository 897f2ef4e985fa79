import { createHash, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost, block size and parallelism: about 50 ms and 16 MB for one guess. */
const COST = { N: 16_384, r: 8, p: 1 };
const BYTES = 32;

/**
 * A check word as it is kept: slow to guess, never to be read again. Case, accents written apart and spaces around it do
 * not count.
 * @param occasion what makes the hash its own, such as the id of the command that sets it: the same one gives the same
 * hash
 */
export async function hashCheckWord(word: string, occasion: string): Promise<string> {
  const salt = createHash('sha256').update(`check-word ${occasion}`).digest().subarray(0, 16);
  return `scrypt$${salt.toString('base64url')}$${(await derive(word, salt)).toString('base64url')}`;
}

/** Whether someone gave the check word that was agreed with them; in the same time whatever they gave. */
export async function isCheckWord(hash: string, word: string): Promise<boolean> {
  const [kind, salt = '', kept = ''] = hash.split('$');
  const expected = Buffer.from(kept, 'base64url');
  const given = await derive(word, Buffer.from(salt, 'base64url'));
  return kind === 'scrypt' && expected.length === BYTES && timingSafeEqual(expected, given);
}

const derive = (word: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(plain(word), salt, BYTES, COST, (error, key) => (error ? reject(error) : resolve(key))),
  );

const plain = (word: string): string => word.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

import { isIP } from 'node:net';

/** Addresses by their kind, as Express knows them: of this machine, of its links, of private networks. */
const KINDS = ['loopback', 'linklocal', 'uniquelocal'];

/**
 * Reads who may say for whom they ask: the proxies that stand before us, as addresses, networks (`10.0.0.0/8`) or kinds
 * of addresses. This machine itself always may.
 * @returns what Express takes for `trust proxy`, or what is wrong
 */
export function parseTrustedProxies(text: string): readonly string[] | string {
  const named = text.split(',').map((one) => one.trim());
  return named.every((one) => KINDS.includes(one) || isAddress(one))
    ? [...new Set(['loopback', ...named])]
    : 'set it to the addresses or networks of your proxies, as 10.0.0.5,10.1.0.0/16; never to every address';
}

function isAddress(one: string): boolean {
  const [address = '', bits, ...more] = one.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

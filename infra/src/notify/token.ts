import { decodeJwt, jwtVerify } from 'jose';
import type { Account } from './account.js';
import { Problem } from './problem.js';

/** In seconds; GOV.UK Notify takes no token that is older, or from further ahead. */
const CLOCK_MUST_BE_WITHIN = 30;

const forbidden = (message: string): Problem => new Problem(403, 'AuthError', message);

/**
 * Whose token it is: a JWT by HS256, issued by the service's id, signed with the key's secret, made just now.
 * @throws Problem 401 or 403 as GOV.UK Notify answers
 */
export async function accountOf(accounts: readonly Account[], authorization: string | undefined): Promise<Account> {
  if (!authorization) throw new Problem(401, 'AuthError', 'Unauthorized: authentication token must be provided');
  if (!/^bearer /i.test(authorization))
    throw new Problem(401, 'AuthError', 'Unauthorized: authentication bearer scheme must be used');
  const token = authorization.slice('Bearer '.length);
  const issuer = issuerOf(token);
  const account = accounts.find(({ serviceId }) => serviceId === issuer);
  if (!account) throw forbidden('Invalid token: service not found');
  const issuedAt = await verified(token, account);
  if (Math.abs(Date.now() / 1000 - issuedAt) > CLOCK_MUST_BE_WITHIN)
    throw forbidden('Error: Your system clock must be accurate to within 30 seconds');
  return account;
}

function issuerOf(token: string): string {
  try {
    const { iss } = decodeJwt(token);
    if (iss) return iss;
  } catch {
    throw forbidden('Invalid token: signature, api token is not valid');
  }
  throw forbidden('Invalid token: iss field not provided');
}

async function verified(token: string, { apiSecret }: Account): Promise<number> {
  const key = new TextEncoder().encode(apiSecret);
  const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], clockTolerance: 86_400 }).catch(() => {
    throw forbidden('Invalid token: API key not found');
  });
  if (payload.iat === undefined) throw forbidden('Invalid token: iat field not provided');
  return payload.iat;
}

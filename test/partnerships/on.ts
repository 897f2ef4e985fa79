import { type DecisionProfile, type Instant, isRefusal } from '@whenready/domain';
import { decisionProfile, loadProfiles, profileByCode, type ServiceProfile } from '@whenready/profiles';
import { Life } from '../../libs/domain/test/life.js';
import { eligible, prepared, referred } from '../../libs/domain/test/lives.js';

const PROFILES = loadProfiles();

/** A partnership's shipped service, by its code. */
export function service(code: string): ServiceProfile {
  const found = profileByCode(PROFILES, code);
  if (!found) throw new Error(`There is no service ${code}.`);
  return found;
}

/** What a case of a partnership is decided by. */
export const rulesOf = (code: string): DecisionProfile => decisionProfile(service(code));

/** A council of the partnership. */
export const councilOf = (code: string): string => rulesOf(code).areas[0]?.councils[0] ?? '';

/** A life on a partnership's own profile that has not begun. */
export const lifeOn = (code: string, now: Instant = '2026-03-02T10:00:00.000Z', profile = rulesOf(code)): Life =>
  new Life(now, profile);

/** Referred from one of its councils, accepted and with a coordinator. */
export const takenOn = (code: string, life = lifeOn(code)): Life =>
  referred(life, { council: councilOf(code) })
    .do('accept', {})
    .do('assign', { coordinator: 'coord-1' });

export const foundEligible = (code: string): Life => eligible(takenOn(code));
export const preparedOn = (code: string): Life => prepared(foundEligible(code));

/** The code of a refusal; null where there was none. */
export const refusedWith = (result: ReturnType<Life['try']>): string | null => (isRefusal(result) ? result.code : null);

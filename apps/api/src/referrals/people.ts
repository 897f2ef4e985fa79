import type { ReferralBody } from '@whenready/contracts';
import type { CommandPayloads } from '@whenready/domain';
import type { PendingPerson } from '@whenready/persistence';
import { participantIdOf } from '../commands/ids.js';

/** A referral's people as its case knows them: ids that derive from the case, and their part in it. */
export function participantsOf(
  caseId: string,
  bodyHash: string,
  body: ReferralBody,
): CommandPayloads['refer']['participants'] {
  return body.participants.map(({ role, supports, young }, place) => ({
    id: participantIdOf(caseId, bodyHash, place),
    role,
    supports: supports == null ? null : participantIdOf(caseId, bodyHash, supports),
    ...(young ? { young } : {}),
  }));
}

/** Their details, which stay in PostgreSQL. */
export function detailsOf(caseId: string, bodyHash: string, body: ReferralBody): PendingPerson[] {
  return body.participants.map(({ role, name, email, phone }, place) => ({
    id: participantIdOf(caseId, bodyHash, place),
    role,
    name,
    email: email ?? null,
    phone: phone ?? null,
  }));
}

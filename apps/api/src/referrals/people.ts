import { detailsOf, entryOf, type ReferralBody } from '@whenready/contracts';
import type { CommandPayloads } from '@whenready/domain';
import type { PendingPerson } from '@whenready/persistence';
import { participantIdOf } from '../commands/ids.js';

/** A referral's people as its case knows them: ids that derive from the case, and their part in it. */
export function participantsOf(
  caseId: string,
  bodyHash: string,
  body: ReferralBody,
): CommandPayloads['refer']['participants'] {
  const idAt = (place: number) => participantIdOf(caseId, bodyHash, place);
  return body.participants.map((each, place) =>
    entryOf(each, idAt(place), each.supports == null ? null : idAt(each.supports)),
  );
}

/** Their details, which stay in PostgreSQL. */
export function peopleOf(caseId: string, bodyHash: string, body: ReferralBody): PendingPerson[] {
  return body.participants.map((each, place) => ({
    id: participantIdOf(caseId, bodyHash, place),
    role: each.role,
    ...detailsOf(each),
  }));
}

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

/** What was told of the harm, with the crime reference where there is one; null where nothing was told. */
export function storyOf({ story, crimeReference }: ReferralBody): string | null {
  const parts = [crimeReference && `Crime reference: ${crimeReference}`, story].filter(Boolean);
  return parts.length > 0 ? parts.join('\n\n') : null;
}

/** Their details, which stay in PostgreSQL. */
export function peopleOf(caseId: string, bodyHash: string, body: ReferralBody): PendingPerson[] {
  return body.participants.map((each, place) => ({
    id: participantIdOf(caseId, bodyHash, place),
    role: each.role,
    ...detailsOf(each),
  }));
}

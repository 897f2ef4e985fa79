import type { ReferralBody } from '@whenready/contracts';
import type { Command, CommandPayloads, ReferralFacts } from '@whenready/domain';
import type { StaffMember } from '@whenready/persistence';
import { participantsOf } from './people.js';

export interface ReferralIds {
  readonly caseId: string;
  readonly commandId: string;
  readonly bodyHash: string;
  /** Of the story; null where none was told. */
  readonly textId: string | null;
}

/**
 * The command that a referral's body becomes: codes and ids only.
 * @param reference the case's reference
 * @param place what council and postcode tell; the postcode itself goes no further
 */
export function referralCommand(
  caller: StaffMember,
  body: ReferralBody,
  { caseId, commandId, bodyHash, textId }: ReferralIds,
  reference: string,
  place: Pick<ReferralFacts, 'council' | 'maybe'>,
): Command<'refer'> {
  const { startedBy, channel, referrerKind, setting, justiceStage, sensitivities, partner } = body;
  const payload: CommandPayloads['refer'] = {
    caseId,
    reference,
    facts: {
      ...{ startedBy, channel, referrerKind, setting, justiceStage, sensitivities },
      ...place,
      ...(partner ? { partner } : {}),
    },
    participants: participantsOf(caseId, bodyHash, body),
    textId,
  };
  return { name: 'refer', id: commandId, by: { kind: 'staff', id: caller.id, role: caller.role }, payload };
}

import type { ReferralBody } from '@whenready/contracts';
import type { Command, CommandPayloads } from '@whenready/domain';
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
 */
export function referralCommand(
  caller: StaffMember,
  body: ReferralBody,
  { caseId, commandId, bodyHash, textId }: ReferralIds,
  reference: string,
): Command<'refer'> {
  const { startedBy, channel, referrerKind, setting, justiceStage, sensitivities, council } = body;
  const payload: CommandPayloads['refer'] = {
    caseId,
    reference,
    facts: { startedBy, channel, referrerKind, setting, justiceStage, sensitivities, council: council ?? null },
    participants: participantsOf(caseId, bodyHash, body),
    textId,
  };
  return { name: 'refer', id: commandId, by: { kind: 'staff', id: caller.id, role: caller.role }, payload };
}

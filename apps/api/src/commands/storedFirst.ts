import {
  type CaseCommandName,
  type CommandBody,
  detailsOf,
  freeTextOf,
  type StoredIds,
  toPayload,
} from '@whenready/contracts';
import { type CommandPayloads, type Detail } from '@whenready/domain';
import type { Intake } from '@whenready/persistence';
import { personalIdOf, textIdOf } from './ids.js';

/** A checked command that is about to be stored and sent. */
export interface Given<N extends CaseCommandName> {
  readonly caseId: string;
  readonly commandId: string;
  readonly bodyHash: string;
  readonly name: N;
  readonly body: CommandBody<N>;
  /** What the body only names, and the api has looked up. */
  readonly lookedUp: Partial<CommandPayloads[N]>;
}

/**
 * Stores what must not travel, as pending: the free text of a command, the person whom it adds, the details that it
 * changes. Their ids derive from command and body, so that the same request stores them once.
 * @returns the payload that travels: codes, dates and ids
 */
export async function storedFirst<N extends CaseCommandName>(
  intake: Pick<Intake, 'storeText' | 'storePeople' | 'storeDetails'>,
  { caseId, commandId, bodyHash, name, body, lookedUp }: Given<N>,
): Promise<CommandPayloads[N]> {
  const text = freeTextOf(body);
  const ids: StoredIds = {
    textId: text ? textIdOf(commandId, bodyHash) : null,
    personal: personalIdOf(commandId, bodyHash),
  };
  const payload = toPayload(name, body, ids, lookedUp);
  if (text && ids.textId) await intake.storeText({ id: ids.textId, caseId, commandId, kind: name, body: text });
  if (name === 'add-participant') {
    const person = body as CommandBody<'add-participant'>;
    await intake.storePeople(caseId, [{ id: ids.personal, role: person.role, ...detailsOf(person) }]);
  }
  if (name === 'change-details') {
    const { participant, ...given } = body as CommandBody<'change-details'>;
    const { changed } = payload as CommandPayloads['change-details'];
    const details = Object.fromEntries(
      changed.map((detail): [Detail, string | null] => [detail, given[detail] ?? null]),
    );
    await intake.storeDetails({ id: ids.personal, caseId, commandId, participantId: participant, changed, details });
  }
  return payload;
}

import type { CommandPayloads, OpeningCommandName, StaffCommandName } from '@whenready/domain';
import type { z } from 'zod';
import { agreementBodies } from './agreement.js';
import { courseBodies } from './course.js';
import { followUpBodies } from './followUp.js';
import { lettersBodies } from './letters.js';
import { linksBodies } from './links.js';
import { peopleBodies } from './people.js';
import { safeguardBodies } from './safeguards.js';
import { sessionsBodies } from './sessions.js';
import { waitingBodies } from './waiting.js';

/** Every command that is given to an existing case. */
export type CaseCommandName = Exclude<StaffCommandName, OpeningCommandName>;

/**
 * The body of each command as the API takes it: codes, dates and ids, and a `note` of free text, which is stored
 * first and travels as an id. `meta` tells pages and the CLI how to ask for a field.
 */
export const commandBodies = {
  ...courseBodies,
  ...peopleBodies,
  ...safeguardBodies,
  ...waitingBodies,
  ...sessionsBodies,
  ...lettersBodies,
  ...agreementBodies,
  ...followUpBodies,
  ...linksBodies,
} as const satisfies Record<CaseCommandName, z.ZodObject>;

export type CommandBody<N extends CaseCommandName> = z.infer<(typeof commandBodies)[N]>;

/** Tells whether a name from a URL is a command that a person can give to a case. */
export const isCaseCommand = (name: string): name is CaseCommandName => Object.hasOwn(commandBodies, name);

/**
 * Turns a checked body into the command's payload: the free text stays behind, its id travels.
 * @param body what {@link commandBodies} parsed
 * @param textId id of the stored note; null where there was none
 */
export function toPayload<N extends CaseCommandName>(
  name: N,
  body: CommandBody<N>,
  textId: string | null,
): CommandPayloads[N] {
  const { note: _stored, ...codes } = body as Record<string, unknown>;
  const takesText = 'note' in commandBodies[name].shape;
  return (takesText ? { ...codes, textId } : codes) as unknown as CommandPayloads[N];
}

import type { CommandPayloads, StaffCommandName } from '@whenready/domain';
import type { z } from 'zod';
import { agreementBodies } from './agreement.js';
import { courseBodies } from './course.js';
import { followUpBodies } from './followUp.js';
import { lettersBodies } from './letters.js';
import { peopleBodies } from './people.js';
import { safeguardBodies } from './safeguards.js';
import { sessionsBodies } from './sessions.js';
import { shuttlesBodies } from './shuttles.js';
import { waitingBodies } from './waiting.js';

/** Every command that is given to an existing case. */
export type CaseCommandName = Exclude<StaffCommandName, 'refer'>;

/**
 * The body of each command as the API takes it: codes, dates and ids, and a `note` or `text` of free text, which is
 * stored first and travels as an id. `meta` tells pages and the CLI how to ask for a field.
 */
export const commandBodies = {
  ...courseBodies,
  ...peopleBodies,
  ...safeguardBodies,
  ...waitingBodies,
  ...sessionsBodies,
  ...lettersBodies,
  ...shuttlesBodies,
  ...agreementBodies,
  ...followUpBodies,
} as const satisfies Record<CaseCommandName, z.ZodObject>;

export type CommandBody<N extends CaseCommandName> = z.infer<(typeof commandBodies)[N]>;

/** The fields that hold free text; a body has one of them at most. */
const FREE_TEXT = ['note', 'text'] as const;

/** The free text of a checked body: what is stored, so that its id alone travels; null where there is none. */
export function freeTextOf(body: object): string | null {
  const { note, text } = body as { note?: string | null; text?: string };
  return text ?? note ?? null;
}

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
  const { note: _note, text: _text, ...codes } = body as Record<string, unknown>;
  const takesText = FREE_TEXT.some((field) => field in commandBodies[name].shape);
  return (takesText ? { ...codes, textId } : codes) as unknown as CommandPayloads[N];
}

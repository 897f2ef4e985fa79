import type { CommandPayloads, OpeningCommandName, StaffCommandName } from '@whenready/domain';
import type { z } from 'zod';
import { afterwardsBodies } from './afterwards.js';
import { answersBodies } from './answers.js';
import { agreementBodies } from './agreement.js';
import { contactBodies, safeContactOf } from './contact.js';
import { courseBodies } from './course.js';
import { followUpBodies } from './followUp.js';
import { lettersBodies } from './letters.js';
import { ownershipBodies } from './ownership.js';
import { linksBodies } from './links.js';
import { peopleBodies } from './people.js';
import { safeguardBodies } from './safeguards.js';
import { sessionsBodies } from './sessions.js';
import { changedDetails, entryOf } from './person.js';
import { shuttlesBodies } from './shuttles.js';
import { waitingBodies } from './waiting.js';

/** Every command that is given to an existing case. */
export type CaseCommandName = Exclude<StaffCommandName, OpeningCommandName>;

/**
 * The body of each command as the API takes it: codes, dates and ids, and a `note` or `text` of free text, which is
 * stored first and travels as an id. `meta` tells pages and the CLI how to ask for a field.
 */
export const commandBodies = {
  ...courseBodies,
  ...ownershipBodies,
  ...peopleBodies,
  ...contactBodies,
  ...safeguardBodies,
  ...waitingBodies,
  ...answersBodies,
  ...sessionsBodies,
  ...lettersBodies,
  ...shuttlesBodies,
  ...agreementBodies,
  ...followUpBodies,
  ...afterwardsBodies,
  ...linksBodies,
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

/** Under which ids the api stored what a body says and must not travel. */
export interface StoredIds {
  /** Of the note; null where there was none. */
  readonly textId: string | null;
  /** Of the person who is added, or of the new details: one id that derives from command and body. */
  readonly personal: string;
}

/**
 * Turns a checked body into the command's payload: free text and people's details stay behind, their ids travel.
 * @param body what {@link commandBodies} parsed
 * @param lookedUp what the body only names, and the api has looked up: it travels instead of the name
 */
export function toPayload<N extends CaseCommandName>(
  name: N,
  body: CommandBody<N>,
  { textId, personal }: StoredIds,
  lookedUp: Partial<CommandPayloads[N]> = {},
): CommandPayloads[N] {
  const own = IN_SHAPE[name] as ((body: CommandBody<N>, personal: string) => object) | undefined;
  if (own) return { ...own(body, personal), textId } as unknown as CommandPayloads[N];
  const { note: _note, text: _text, profile: _service, ...codes } = body as Record<string, unknown>;
  const takesText = FREE_TEXT.some((field) => field in commandBodies[name].shape);
  return { ...codes, ...(takesText ? { textId } : {}), ...lookedUp } as unknown as CommandPayloads[N];
}

/** The code of the service that a body names; null where it means the case's own, undefined where it names none. */
export const serviceNamedIn = (body: object): string | null | undefined =>
  (body as { profile?: string | null }).profile;

/** Commands that travel in another shape than they are asked in: details stay behind, codes become the domain's. */
const IN_SHAPE: { readonly [N in CaseCommandName]?: (body: CommandBody<N>, personal: string) => object } = {
  'add-participant': (body, personal) => {
    const { id: participant, ...entry } = entryOf(body, personal, body.supports);
    return { participant, ...entry };
  },
  'record-needs': ({ participant, needs, language }) => ({
    participant,
    needs: needs ?? [],
    language: language ?? null,
  }),
  'record-safe-contact': safeContactOf,
  'change-details': (body, personal) => ({
    participant: body.participant,
    changed: changedDetails(body),
    details: personal,
  }),
};

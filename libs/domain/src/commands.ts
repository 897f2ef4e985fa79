import type { Actor } from './events.js';
import type { ReferralPayloads } from './payloads/referral.js';
import type { OwnershipPayloads } from './payloads/ownership.js';
import type { InformalPayloads } from './payloads/informal.js';
import type { ContactPayloads } from './payloads/contact.js';
import type { PeoplePayloads } from './payloads/people.js';
import type { SafeguardsPayloads } from './payloads/safeguards.js';
import type { WaitingPayloads } from './payloads/waiting.js';
import type { SessionsPayloads } from './payloads/sessions.js';
import type { LettersPayloads } from './payloads/letters.js';
import type { ShuttlesPayloads } from './payloads/shuttles.js';
import type { AgreementPayloads } from './payloads/agreement.js';
import type { FollowUpPayloads } from './payloads/followUp.js';
import type { AfterwardsPayloads } from './payloads/afterwards.js';
import type { LinksPayloads } from './payloads/links.js';
import type { RemindingPayloads } from './payloads/reminding.js';
import type { CoursePayloads } from './payloads/course.js';
import type { AnswersPayloads } from './payloads/answers.js';

/**
 * What can be asked of a case, by name. Codes, dates and ids only: free text and people's details are stored by the
 * api first and travel as ids (`textId`, participant ids).
 */
export interface CommandPayloads
  extends
    ReferralPayloads,
    OwnershipPayloads,
    InformalPayloads,
    PeoplePayloads,
    ContactPayloads,
    SafeguardsPayloads,
    WaitingPayloads,
    SessionsPayloads,
    LettersPayloads,
    ShuttlesPayloads,
    AgreementPayloads,
    FollowUpPayloads,
    AfterwardsPayloads,
    LinksPayloads,
    RemindingPayloads,
    CoursePayloads,
    AnswersPayloads {}

export type CommandName = keyof CommandPayloads;
/** What a case is told by its own time and effects, and by no member of staff. */
export const SYSTEM_COMMANDS = [
  'time-passed',
  'record-reminder',
  'record-receipt',
  'record-answer',
  'record-message',
  'record-survey',
] as const;
export type SystemCommandName = (typeof SYSTEM_COMMANDS)[number];
export const isSystemCommand = (name: CommandName): name is SystemCommandName =>
  (SYSTEM_COMMANDS as readonly CommandName[]).includes(name);
/** What a case begins with. */
export type OpeningCommandName = 'refer' | 'record-informal';
/** The commands a person gives. */
export type StaffCommandName = Exclude<CommandName, SystemCommandName>;

export type Command<N extends CommandName = CommandName> = {
  [K in N]: {
    readonly name: K;
    /** The Idempotency-Key: one id for one intention, whatever the number of attempts. */
    readonly id: string;
    readonly by: Actor;
    readonly payload: Readonly<CommandPayloads[K]>;
  };
}[N];

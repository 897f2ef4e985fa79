import { offerInstead } from './alternatives.js';
import type { Instant } from './calendar/types.js';
import type { Case } from './case.js';
import type { Command, CommandName, StaffCommandName } from './commands.js';
import { RULES } from './commands/index.js';
import type { Rule } from './commands/rule.js';
import { UNWRITTEN } from './evolve/evolve.js';
import type { Actor, CaseFact } from './events.js';
import { withFacts } from './inTurn.js';
import type { DecisionProfile } from './profile.js';
import { isRefusal, type Refusal, refuse } from './refusal.js';
import { settle } from './settle.js';
import { tellings } from './tellings.js';
import { urgentCalls } from './urgentCalls.js';
import type { StaffRole } from './words.js';

/**
 * Decides a command: the facts it makes true, with all that follows from them, or a refusal that changes nothing.
 * @param theCase the case as its journal tells it; null before the referral
 * @param command codes, dates and ids, with who gives it
 * @param profile the slice of the case's pinned profile version; what follows from a transfer goes by the one it names
 * @param now the case's clock, UTC; never earlier than the case's last event
 */
export function decide(
  theCase: Case | null,
  command: Command,
  profile: DecisionProfile,
  now: Instant,
): readonly CaseFact[] | Refusal {
  const rule = RULES[command.name] as Rule<CommandName>;
  const refusal =
    roleRefusal(rule, command.by) ?? (rule.opens ? existing(theCase) : unfit(rule, theCase, profile)) ?? null;
  if (refusal) return refusal;
  const before = theCase ?? UNWRITTEN;
  const decided = rule.decide({ theCase: before, payload: command.payload, profile, now, by: command.by });
  if (isRefusal(decided) || decided.length === 0) return decided;
  const then = command.name === 'transfer' ? command.payload.to : profile;
  const byHand = command.name === 'record-session';
  const after = withFacts(before, decided, now, command.by);
  const calls = byHand ? [] : urgentCalls(before, decided, after, then, now, command.by);
  const called = withFacts(after, calls, now, command.by);
  const offered = offerInstead(decided, called, then, now, command.by);
  const asked = withFacts(called, offered, now, command.by);
  const told = tellings(before, decided, asked, then, now, command.by);
  const ready = withFacts(asked, told, now, command.by);
  return [...decided, ...calls, ...offered, ...told, ...settle(ready, then, now, command.by)];
}

function roleRefusal(rule: Rule<CommandName>, by: Actor): Refusal | null {
  const allowed = by.kind === 'system' ? rule.by.length === 0 : rule.by.includes(by.role);
  return allowed
    ? null
    : refuse('ROLE_NOT_ALLOWED', 'Your role does not do this.', 'Ask the coordinator or supervisor of the case.');
}

const existing = (theCase: Case | null): Refusal | null =>
  theCase && refuse('CASE_EXISTS', 'This case has been referred already.', 'Open the case and go on from there.');

function unfit(rule: Rule<CommandName>, theCase: Case | null, profile: DecisionProfile): Refusal | null {
  if (!theCase) return refuse('CASE_NOT_FOUND', 'There is no such case.', 'Look for it in the list of cases.');
  if (theCase.closed && !rule.evenClosed)
    return refuse(
      'CASE_CLOSED',
      'The case is closed.',
      theCase.practice === 'informal' ? 'Refer the people to go on with them.' : 'Reopen the case to go on with it.',
    );
  return rule.closedTo(theCase, profile);
}

export { PRACTITIONERS } from './commands/rule.js';

/** A command as screens offer it. */
export interface OfferedCommand {
  readonly name: StaffCommandName;
  readonly title: string;
  readonly explain: string;
}

/** Title, one line of explanation, and the roles of each command a person can give. */
export const COMMANDS = RULES as Readonly<
  Record<StaffCommandName, { readonly title: string; readonly explain: string; readonly by: readonly StaffRole[] }>
>;

/** The commands that a case takes now from someone of that role, whatever their details turn out to be. */
export function allowedCommands(theCase: Case, profile: DecisionProfile, role: StaffRole): OfferedCommand[] {
  return (Object.keys(COMMANDS) as StaffCommandName[])
    .filter((name) => !RULES[name].opens && COMMANDS[name].by.includes(role))
    .filter((name) => unfit(RULES[name] as Rule<CommandName>, theCase, profile) === null)
    .map((name) => ({ name, title: COMMANDS[name].title, explain: COMMANDS[name].explain }));
}

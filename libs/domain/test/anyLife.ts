import fc from 'fast-check';
import {
  allowedCommands,
  arrangedSessions,
  type CaseEvent,
  type CommandName,
  type CommandPayloads,
  type Instant,
  type Refusal,
  STAFF_ROLES,
  type StaffRole,
  UNWRITTEN,
} from '../src/index.js';
import type { Life } from './lives.js';
import { answersMakers } from './makers/answers.js';
import { courseMakers } from './makers/course.js';
import { ownershipMakers } from './makers/ownership.js';
import { contactMakers } from './makers/contact.js';
import { peopleMakers } from './makers/people.js';
import { safeguardsMakers } from './makers/safeguards.js';
import { linksMakers } from './makers/links.js';
import { waitingMakers } from './makers/waiting.js';
import { communicationMakers } from './makers/communication.js';
import { correspondenceMakers } from './makers/correspondence.js';
import { followUpMakers } from './makers/followUp.js';
import { type AnyStep, type Maker, of, type Standing } from './makers/maker.js';

/** Days between two steps: none, some weeks, or years. */
const ANY_DAYS = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 900 }));

/** Random steps: 1 to `maxLength` of them, with `days` (of 24 hours, parts of them too) before each. */
export const anySteps = (maxLength = 40, days: fc.Arbitrary<number> = ANY_DAYS): fc.Arbitrary<AnyStep[]> =>
  fc.array(
    fc.record({
      days,
      pick: fc.nat(9999),
      who: fc.nat(9999),
      flag: fc.boolean(),
      role: fc.oneof(
        { weight: 9, arbitrary: fc.constant(STAFF_ROLES.indexOf('service-lead')) },
        { weight: 1, arbitrary: fc.nat(6) },
      ),
    }),
    { minLength: 1, maxLength },
  );

const MAKERS: readonly Maker[] = [
  ...courseMakers,
  ...ownershipMakers,
  ...peopleMakers,
  ...contactMakers,
  ...safeguardsMakers,
  ...waitingMakers,
  ...communicationMakers,
  ...correspondenceMakers,
  ...followUpMakers,
  ...linksMakers,
  ...answersMakers,
];

/** Commands of which a random life would have too many: they end it. */
const RARE = new Set(['decline', 'close', 'merge-into', 'withdraw']);

/** A random command, with the role that gives it. */
export interface AnyCommand {
  readonly name: CommandName;
  readonly payload: CommandPayloads[CommandName];
  readonly role: StaffRole;
}

/** In how many of this many steps a command is tried that the case takes now; in the others, any. */
const FITTING = [4, 5] as const;

/**
 * The command that a random step gives to a case as it stands; null where it gives none. Mostly one that the case takes
 * now, so that lives get on; else any.
 * @param makers what is tried; every command unless told
 */
export function commandOf(life: Standing, step: AnyStep, makers: readonly Maker[] = MAKERS): AnyCommand | null {
  const role = of(STAFF_ROLES, step.role);
  const all = makers.map((make) => Object.entries(make(life, step))[0] as [CommandName, AnyCommand['payload']]);
  const [name, payload] = of(fitting(life, all, step, role), step.pick);
  return RARE.has(name) && step.who % 3 > 0 ? null : { name, payload, role };
}

type Made = readonly [CommandName, AnyCommand['payload']];

function fitting({ theCase, profile }: Standing, all: readonly Made[], { who, flag }: AnyStep, role: StaffRole) {
  if (!theCase || who % FITTING[1] >= FITTING[0]) return all;
  const taken = allowedCommands(theCase, profile, role).map((offered): CommandName => offered.name);
  const fit = all.filter(([name]) => taken.includes(name) && (!theCase.closed || flag || name !== 'reopen'));
  return fit.length > 0 ? fit : all;
}

/** Up to when time passes before a random step: so many days, or only to the start of a session that comes before. */
export function momentOf({ theCase, now }: Standing, { days, flag }: AnyStep): Instant {
  const later = new Date(Date.parse(now) + days * 86_400_000).toISOString();
  const starts = arrangedSessions(theCase ?? UNWRITTEN).map(({ startsAt }) => startsAt);
  return starts.find((at) => flag && at > now && at < later) ?? later;
}

/** Plays one random step: lets time pass, then tries a command. Gives its name, if any, and what came of it. */
export function play(
  life: Life,
  step: AnyStep,
  makers?: readonly Maker[],
): { name: CommandName | null; result: readonly CaseEvent[] | Refusal } {
  if (life.theCase) life.until(momentOf(life, step));
  const command = commandOf(life, step, makers);
  return command === null
    ? { name: null, result: [] }
    : { name: command.name, result: life.try(command.name, command.payload, command.role) };
}

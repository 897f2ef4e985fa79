import fc from 'fast-check';
import { type CommandName, type CommandPayloads, STAFF_ROLES, type StaffRole } from '../src/index.js';
import { HARMED, type Life, RESPONSIBLE } from './lives.js';
import { courseMakers } from './makers/course.js';
import { peopleMakers } from './makers/people.js';
import { safeguardsMakers } from './makers/safeguards.js';
import { waitingMakers } from './makers/waiting.js';
import { communicationMakers } from './makers/communication.js';
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
  ...peopleMakers,
  ...safeguardsMakers,
  ...waitingMakers,
  ...communicationMakers,
  ...followUpMakers,
];

/** Commands of which a random life would have too many: they end it. */
const RARE = new Set(['decline', 'close', 'withdraw']);

/** A random command, with the role that gives it. */
export interface AnyCommand {
  readonly name: CommandName;
  readonly payload: CommandPayloads[CommandName];
  readonly role: StaffRole;
}

/** The command that a random step gives to a case as it stands; null where it gives none. */
export function commandOf(life: Standing, step: AnyStep): AnyCommand | null {
  const made: ReturnType<Maker> =
    life.theCase?.closed && step.flag
      ? { reopen: { cameBack: [HARMED, RESPONSIBLE], textId: null } }
      : of(MAKERS, step.pick)(life, step);
  const [name, payload] = Object.entries(made)[0] as [CommandName, CommandPayloads[CommandName]];
  return RARE.has(name) && step.who % 3 > 0 ? null : { name, payload, role: of(STAFF_ROLES, step.role) };
}

/** Plays one random step: lets time pass, then tries its command. */
export function play(life: Life, step: AnyStep): void {
  const later = new Date(Date.parse(life.now) + step.days * 86_400_000).toISOString();
  if (life.theCase) life.until(later);
  const command = commandOf(life, step);
  if (command) life.try(command.name, command.payload, command.role);
}

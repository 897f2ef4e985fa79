import fc from 'fast-check';
import { type CaseEvent, type CommandName, type CommandPayloads, type Refusal, STAFF_ROLES } from '../src/index.js';
import { HARMED, type Life, RESPONSIBLE } from './lives.js';
import { courseMakers } from './makers/course.js';
import { peopleMakers } from './makers/people.js';
import { safeguardsMakers } from './makers/safeguards.js';
import { linksMakers } from './makers/links.js';
import { waitingMakers } from './makers/waiting.js';
import { communicationMakers } from './makers/communication.js';
import { followUpMakers } from './makers/followUp.js';
import { type AnyStep, type Maker, of } from './makers/maker.js';

export const anySteps = (maxLength = 40): fc.Arbitrary<AnyStep[]> =>
  fc.array(
    fc.record({
      days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 900 })),
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
  ...linksMakers,
];

/** Commands of which a random life would have too many: they end it. */
const RARE = new Set(['decline', 'close', 'merge-into', 'withdraw']);

/** Plays one random step: lets time pass, then tries a command. Gives its name and what came of it. */
export function play(life: Life, step: AnyStep): { name: CommandName; result: readonly CaseEvent[] | Refusal } {
  const later = new Date(Date.parse(life.now) + step.days * 86_400_000).toISOString();
  if (life.theCase) life.until(later);
  const made: ReturnType<Maker> =
    life.theCase?.closed && step.flag
      ? { reopen: { cameBack: [HARMED, RESPONSIBLE], textId: null } }
      : of(MAKERS, step.pick)(life, step);
  const [name, payload] = Object.entries(made)[0] as [CommandName, CommandPayloads[CommandName]];
  if (RARE.has(name) && step.who % 3 > 0) return { name, result: [] };
  return { name, result: life.try(name, payload, of(STAFF_ROLES, step.role)) };
}

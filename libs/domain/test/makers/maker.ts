import type { CommandName, CommandPayloads } from '../../src/index.js';
import { HARMED, type Life, RESPONSIBLE, SUPPORTER } from '../lives.js';

/** A step of a random life: a number of days that pass, and a command of whatever kind. */
export interface AnyStep {
  readonly days: number;
  readonly pick: number;
  readonly who: number;
  readonly flag: boolean;
  readonly role: number;
}

/** One of a list, picked by a random number. */
export const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** What a random command is made from: a case as it stands, its profile, other services, and its clock. */
export type Standing = Pick<Life, 'theCase' | 'profile' | 'services' | 'now'>;

/** A command of one kind, with random details. */
export type Maker = (life: Standing, step: AnyStep) => { [N in CommandName]?: CommandPayloads[N] };

/** The day that many days after the case's present. */
export const dayIn = (life: Standing, days: number) =>
  new Date(Date.parse(life.now) + days * 86_400_000).toISOString().slice(0, 10);
/** Somebody of the case, or nobody; from the fourth on they joined it. */
export const person = (step: AnyStep) => of([HARMED, RESPONSIBLE, SUPPORTER, 'nobody', 'p4', 'p7', 'p8'], step.who);

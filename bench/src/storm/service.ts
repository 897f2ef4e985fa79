import { dayOf, type DecisionProfile, type Instant, timeOf } from '@whenready/domain';
import { decisionProfile, loadProfiles, type ServiceProfile } from '@whenready/profiles';

/** A version that no shipped profile has. */
const VERSION = 9000;

export interface StormService {
  readonly whole: ServiceProfile;
  readonly slice: DecisionProfile;
  readonly opensAt: Instant;
}

/**
 * The Gloucestershire service as it would be if it worked every day and opened at `opensAt`, so that everything that
 * is due on that day falls due in one minute.
 * @param opensAt a whole minute between 05:00 and 23:30 in Europe/London
 * @param perMinute the most messages that it sends in a minute
 * @param number tells the services of one database apart
 * @throws RangeError where that day is too far gone, or has not begun
 */
export function stormService(opensAt: Instant, perMinute: number, number: number): StormService {
  const opens = timeOf(opensAt);
  if (opens < '05:00' || opens > '23:30')
    throw new RangeError(`A storm on ${dayOf(opensAt)} at ${opens} would fall into quiet hours: try by day.`);
  const usual = loadProfiles().find(({ code }) => code === 'gloucestershire');
  if (!usual) throw new Error('There is no such service.');
  const hours = { weekdays: [1, 2, 3, 4, 5, 6, 7], opens, closes: '23:58', quietFrom: '23:59', quietUntil: '00:01' };
  const whole: ServiceProfile = {
    ...usual,
    version: VERSION + number,
    hours: { ...usual.hours, ...hours },
    messages: { ...usual.messages, perMinute },
  };
  return { whole, slice: decisionProfile(whole), opensAt };
}

import { COMMANDS_OF_A_LIFE } from '../life.js';
import type { Figures } from './figures.js';

/** A figure against what it should be. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly met: boolean;
}

/** Places of the contenders in every list: Whenready, then bare with an activity, a local activity, none. */
export const PLACE = { whenready: 0, activity: 1, local: 2, none: 3 } as const;

/** What the figures promise, and whether they keep it. Contenders stand in the order of {@link PLACE}. */
export function targetsOf(figures: Figures): Target[] {
  const { replay, wake, killed } = figures;
  const speed = (place: number): number => figures.speeds[place]?.p50 ?? Number.NaN;
  const rate = (place: number): number => figures.rates[place]?.median ?? Number.NaN;
  const targets = [
    atMost('one client, p50, × bare with a local activity', speed(PLACE.whenready) / speed(PLACE.local), 1.5, '×'),
    atMost('one client, p50, × bare with an activity', speed(PLACE.whenready) / speed(PLACE.activity), 1, '×'),
    atLeast('20 clients, commands/s, × bare with a local activity', rate(PLACE.whenready) / rate(PLACE.local), 0.75),
    atLeast('20 clients, commands/s, × bare with an activity', rate(PLACE.whenready) / rate(PLACE.activity), 1),
    ...eventTargets(figures),
  ];
  if (replay)
    targets.push(
      atMost(
        `replay of a run of ${replay.run.whenready.events} events, × bare of ${replay.run.bare.events}`,
        replay.run.whenready.ms / replay.run.bare.ms,
        1.3,
        '×',
      ),
    );
  if (wake) targets.push(atMost('a case of 200 commands wakes cold, median', wake.median, 150, ' ms'));
  if (killed)
    targets.push(atMost('worker killed in mid-command: answered within, worst', Math.max(...killed), 5000, ' ms'));
  return targets;
}

/**
 * The most history events that each of the five commands may add: 6, one more where the stage changes, and at the
 * referral two for the execution's start and its first timer.
 */
const MOST_EVENTS = [8, 6, 7, 6, 6] as const;

function eventTargets({ events }: Figures): Target[] {
  const each = events[PLACE.whenready]?.each ?? [];
  const over = each.some((count, at) => count > (MOST_EVENTS[at] ?? 6));
  const measured = each.join(', ');
  const what = `history events of each of the ${COMMANDS_OF_A_LIFE} commands`;
  return [{ what, wanted: `at most ${MOST_EVENTS.join(', ')}`, measured, met: each.length > 0 && !over }];
}

function atMost(what: string, value: number, most: number, unit: string): Target {
  return { what, wanted: `at most ${most}${unit}`, measured: `${rounded(value)}${unit}`, met: value <= most };
}

function atLeast(what: string, value: number, least: number): Target {
  return { what, wanted: `at least ${least}×`, measured: `${rounded(value)}×`, met: value >= least };
}

const rounded = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

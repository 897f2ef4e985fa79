import { HOLD_KINDS, OUTSIDE_EVENTS, WAIT_CONTACTS, WINDOW_KINDS } from '../../src/index.js';
import { type AnyStep, dayIn, of, person, type Maker } from './maker.js';

const outsideEvent = (step: AnyStep) => of(OUTSIDE_EVENTS.slice(3, 6), step.pick);

/** Random commands: waiting. */
export const waitingMakers: readonly Maker[] = [
  (life, step) => ({
    'agree-wait': {
      participant: person(step),
      until: of(
        [
          { kind: 'date', date: dayIn(life, (step.pick % 900) - 2) },
          { kind: 'open', nudgeEveryDays: 20 + (step.pick % 90), nudgesAtMost: step.pick % 8 },
          { kind: 'event', event: outsideEvent(step), expectedOn: step.flag ? dayIn(life, step.pick % 300) : null },
        ] as const,
        step.who + step.pick,
      ),
      contactBy: of(WAIT_CONTACTS, step.pick),
      by: step.flag ? 'coord-1' : null,
      avoid: [dayIn(life, step.pick % 50)],
      reviewOn: null,
      textId: null,
    },
  }),
  (_, step) => ({ 'mark-ready': { participant: person(step) } }),
  (_, step) => ({ 'end-wait': { participant: person(step), reason: 'changed-mind', textId: null } }),
  (life, step) => ({
    'record-outside-event': {
      event: outsideEvent(step),
      participant: step.flag ? person(step) : null,
      on: dayIn(life, step.pick % 7 ? 0 : 3),
    },
  }),
  (life, step) => ({
    'record-window': {
      participant: person(step),
      kind: of(WINDOW_KINDS, step.pick),
      closesOn: dayIn(life, (step.pick % 120) - 2),
      textId: null,
    },
  }),
  (_, step) => ({ hold: { kind: of(HOLD_KINDS, step.who), reviewOn: null, textId: null } }),
  () => ({ resume: {} }),
];

import { FORMATS } from '../../src/index.js';
import { HARMED, RESPONSIBLE, SUPPORTER } from '../lives.js';
import { of, type Maker } from './maker.js';

/** Random commands: communication. */
export const communicationMakers: readonly Maker[] = [
  (life, step) => ({
    'arrange-session': {
      format: of(FORMATS, step.pick),
      startsAt: new Date(Date.parse(life.now) + ((step.pick % 60) - 3) * 86_400_000).toISOString(),
      endsAt: new Date(Date.parse(life.now) + ((step.pick % 60) - 3) * 86_400_000 + 3_600_000).toISOString(),
      lead: 'coord-1',
      attendees: step.flag ? [HARMED, RESPONSIBLE, SUPPORTER] : [HARMED],
      textId: null,
    },
  }),
  (life, step) => ({
    'record-session': {
      session: life.theCase?.sessions.at(-1)?.id ?? 'none',
      outcome: of(['held', 'held', 'not-held', 'cancelled'] as const, step.who),
      reason: null,
      textId: null,
    },
  }),
];

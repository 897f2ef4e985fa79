import { CHANNELS, MESSAGE_FORMATS, PURPOSES, SEEN_BY } from '../../src/index.js';
import { of, person, type Maker } from './maker.js';

/** Random commands: how people may be reached. */
export const contactMakers: readonly Maker[] = [
  (_, step) => ({
    'record-safe-contact': {
      participant: person(step),
      order: CHANNELS.slice(0, step.pick % 4),
      weekdays: step.flag ? [1 + (step.who % 7)] : [],
      from: step.flag ? '18:00' : null,
      until: step.pick % 7 ? '20:00' : '17:00',
      seenBy: { [of(CHANNELS, step.who)]: [of(SEEN_BY, step.pick)] },
      voicemail: step.flag,
      format: of(MESSAGE_FORMATS, step.pick),
      textId: null,
    },
  }),
  (life, step) => {
    const past = life.theCase?.lastReminders ?? [];
    const { participant, purpose } = of(past, step.pick) ?? {
      participant: person(step),
      purpose: of(PURPOSES, step.pick),
    };
    return { 'resend-reminder': { participant, purpose } };
  },
];

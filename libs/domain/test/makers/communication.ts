import { FORMATS, plusMinutes, SESSION_OUTCOMES, SESSION_PARTIES, SESSION_REASONS } from '../../src/index.js';
import { HARMED, meetingAt, RESPONSIBLE, sessionResult, SUPPORTER } from '../lives.js';
import { type AnyStep, of, person, type Maker, type Standing } from './maker.js';

/** Some moment of the next two months, or of the last days. */
const moment = (life: Standing, step: AnyStep) => plusMinutes(life.now, ((step.pick % 60) - 3) * 1440);
const sessionOf = (life: Standing) => life.theCase?.sessions.at(-1)?.id ?? 'none';
const everyone = [HARMED, RESPONSIBLE, SUPPORTER];

/** Random commands: communication. */
export const communicationMakers: readonly Maker[] = [
  (life, step) => ({
    'arrange-session': {
      ...meetingAt(moment(life, step)),
      format: of(FORMATS, step.pick),
      coFacilitators: step.who % 4 ? [] : ['coord-2'],
      attendees: step.flag ? everyone : [HARMED],
      venue: step.who % 5 ? 'library' : null,
      neutral: step.who % 7 > 0,
      textId: step.who % 3 ? 't1' : null,
    },
  }),
  (life, step) => ({
    'reschedule-session': {
      session: sessionOf(life),
      startsAt: moment(life, step),
      endsAt: plusMinutes(moment(life, step), 60),
      venue: step.flag ? 'church-hall' : null,
      neutral: step.who % 7 > 0,
      byWhom: of(SESSION_PARTIES, step.who),
      who: step.flag ? person(step) : null,
      reason: of(SESSION_REASONS, step.pick),
      textId: null,
    },
  }),
  (life, step) => {
    const next = life.theCase?.sessions.find(({ outcome }) => outcome === 'arranged');
    return { 'start-session': { session: next?.id ?? 'none', present: step.who % 5 ? everyone : [person(step)] } };
  },
  (life, step) => ({
    'record-session': sessionResult(life, of(['held', ...SESSION_OUTCOMES] as const, step.who), {
      byWhom: step.flag ? of(SESSION_PARTIES, step.pick) : 'service',
      who: step.pick % 2 ? HARMED : null,
    }),
  }),
];

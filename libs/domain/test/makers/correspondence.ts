import { ALL_REASONS, type CommandPayloads, LETTER_KINDS, SENT_BACK_REASONS } from '../../src/index.js';
import { HARMED, RESPONSIBLE } from '../lives.js';
import { type AnyStep, dayIn, type Maker, of, person, type Standing } from './maker.js';

const someLetter = ({ theCase }: Standing, step: AnyStep) =>
  theCase?.letters.length ? of(theCase.letters, step.who) : null;
const ofLetter = (life: Standing, step: AnyStep) => ({ letter: someLetter(life, step)?.id ?? 'none', textId: null });

const toDraft = (life: Standing, step: AnyStep): CommandPayloads['draft-letter'] => ({
  letter: ofLetter(life, step).letter,
  textId: `draft-${life.theCase?.revision ?? 0}`,
});
const toCheck = (life: Standing, step: AnyStep): CommandPayloads['check-letter'] => ({
  draft: someLetter(life, step)?.drafts.at(step.pick % 7 === 0 ? 0 : -1)?.text ?? 'none',
  outcome: step.flag || step.pick % 2 ? 'passed' : 'sent-back',
  reason: step.pick % 5 ? of(SENT_BACK_REASONS, step.who) : null,
  textId: null,
});
const toRead = (life: Standing, step: AnyStep): CommandPayloads['record-letter-read'] => ({
  ...ofLetter(life, step),
  on: dayIn(life, step.pick % 7 === 0 ? 1 : 0),
  tellWriter: step.flag,
});

const someShuttle = ({ theCase }: Standing, step: AnyStep) =>
  theCase?.shuttles.length ? of([...theCase.shuttles].reverse(), step.who % 2) : null;
const someLeg = (life: Standing, step: AnyStep) => {
  const legs = someShuttle(life, step)?.legs ?? [];
  return { leg: (step.flag ? legs.at(-1) : legs.length ? of(legs, step.who) : undefined)?.id ?? 'none', textId: null };
};
const ofShuttle = (life: Standing, step: AnyStep) => ({ shuttle: someShuttle(life, step)?.id ?? 'none', textId: null });

const between = (step: AnyStep) => (step.flag ? { from: HARMED, to: RESPONSIBLE } : { from: RESPONSIBLE, to: HARMED });

/** What a letter most likely needs next, so that random lives reach its later states. */
function nextOfLetter(life: Standing, step: AnyStep): ReturnType<Maker> {
  switch (someLetter(life, step)?.state) {
    case 'drafted':
    case 'returned':
      return { 'check-letter': toCheck(life, step) };
    case 'held':
      return { 'ask-for-letter': ofLetter(life, step) };
    case 'asked-for':
      return { 'release-letter': ofLetter(life, step) };
    case 'released':
      return { 'record-letter-read': toRead(life, step) };
    default:
      return { 'draft-letter': toDraft(life, step) };
  }
}

/** What a shuttle most likely needs next. */
function nextOfShuttle(life: Standing, step: AnyStep): ReturnType<Maker> {
  switch (someShuttle(life, step)?.legs.at(-1)?.state) {
    case 'noted':
      return { 'approve-shuttle-leg': { leg: someLeg(life, { ...step, flag: true }).leg } };
    case 'approved':
      return { 'pass-on-shuttle-leg': someLeg(life, { ...step, flag: true }) };
    default:
      return {
        'note-shuttle-leg': {
          ...between(step),
          shuttle: ofShuttle(life, step).shuttle,
          answers: step.pick % 3 ? null : (someShuttle(life, step)?.legs.at(-1)?.id ?? null),
          textId: `said-${life.theCase?.revision ?? 0}`,
        },
      };
  }
}

/** Random commands: letters and shuttles. */
export const correspondenceMakers: readonly Maker[] = [
  (life, step) => ({
    'begin-letter': {
      ...(step.pick % 5 ? between(step) : { from: person(step), to: HARMED }),
      kind: of(LETTER_KINDS, step.who),
      replyTo: of(LETTER_KINDS, step.who) === 'reply' ? ofLetter(life, step).letter : null,
      textId: null,
    },
  }),
  nextOfLetter,
  nextOfLetter,
  (life, step) =>
    of<ReturnType<Maker>>(
      [
        { 'withdraw-letter': ofLetter(life, step) },
        { 'decline-letter': ofLetter(life, step) },
        { 'cancel-letter': ofLetter(life, step) },
        { 'release-letter': ofLetter(life, step) },
        { 'check-letter': toCheck(life, step) },
        { 'draft-letter': toDraft(life, step) },
        { 'record-letter-read': toRead(life, step) },
      ],
      step.pick + step.who,
    ),
  (_, step) => ({
    'begin-shuttle': {
      between: step.pick % 5 ? [HARMED, RESPONSIBLE] : [person(step), HARMED],
      lead: 'coord-1',
      textId: null,
    },
  }),
  nextOfShuttle,
  nextOfShuttle,
  (life, step) =>
    of<ReturnType<Maker>>(
      [
        { 'end-shuttle': ofShuttle(life, step) },
        { 'end-shuttle': ofShuttle(life, step) },
        {
          'stop-shuttle': {
            ...ofShuttle(life, step),
            by: step.flag ? person(step) : null,
            reason: of(ALL_REASONS, step.who),
          },
        },
        { 'drop-shuttle-leg': someLeg(life, step) },
        { 'pass-on-shuttle-leg': someLeg(life, step) },
        { 'approve-shuttle-leg': { leg: someLeg(life, step).leg } },
      ],
      step.pick + step.who,
    ),
];

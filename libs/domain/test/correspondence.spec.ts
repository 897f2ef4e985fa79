import fc from 'fast-check';
import { COMMANDS, type CommandName, gateIsOpen, hasConsent, isRefusal, trackOf } from '../src/index.js';
import { anySteps, play } from './anyLife.js';
import {
  legApproved,
  legNoted,
  letterAskedFor,
  letterDrafted,
  letterHeld,
  letterReleased,
  shuttleBegun,
} from './correspondence.js';
import { type Life, prepared } from './lives.js';
import { correspondenceMakers } from './makers/correspondence.js';

const NEW: readonly CommandName[] = (Object.keys(COMMANDS) as CommandName[]).filter((name) =>
  /letter|shuttle/.test(name),
);

describe('whatever happens', () => {
  const starts = [prepared, letterHeld, letterAskedFor, letterReleased, shuttleBegun, legNoted, legApproved];

  it('nothing is released or passed on without the gate, both consents, a check and an approval', () => {
    const accepted = new Set<CommandName>();
    fc.assert(
      fc.property(fc.constantFrom<() => Life>(...starts), anySteps(), (start, steps) => {
        const life = start();
        for (const step of steps) {
          const before = life.case;
          const { name, result } = play(life, step, step.who % 3 ? correspondenceMakers : undefined);
          if (isRefusal(result)) continue;
          if (name && result.length > 0) accepted.add(name);
          for (const { type, data } of result) {
            if (type !== 'letter-released' && type !== 'shuttle-leg-passed-on') continue;
            expect([life.case.hold, gateIsOpen(life.case)]).toEqual([null, true]);
            const gone =
              type === 'letter-released'
                ? life.case.letters.find(({ id }) => id === data.id)
                : life.case.shuttles.flatMap(({ legs }) => legs).find(({ id }) => id === data.id);
            for (const id of [gone?.from ?? '', gone?.to ?? ''])
              expect(hasConsent(trackOf(life.case, id) as never, 'participation')).toBe(true);
          }
          for (const letter of life.case.letters)
            if (letter.state === 'held' || letter.state === 'asked-for')
              expect(letter.checked).toBe(letter.drafts.at(-1)?.text);
          for (const leg of life.case.shuttles.flatMap(({ legs }) => legs))
            if (leg.passedOnAt)
              expect(life.of('shuttle-leg-approved').some(({ data }) => 'id' in data && data.id === leg.id)).toBe(true);
          for (const letter of before.letters)
            if (letter.releasedAt)
              expect(life.case.letters.find(({ id }) => id === letter.id)?.releasedAt).toBe(letter.releasedAt);
        }
      }),
      { numRuns: Number(process.env.WHENREADY_LIVES ?? 250), seed: Number(process.env.WHENREADY_SEED ?? 20_261_122) },
    );
    expect(NEW.filter((name) => !accepted.has(name))).toEqual([]);
  });
});

it('a letter that was asked for asks to be released again once its newer draft has passed', () => {
  const life = letterDrafted(letterAskedFor(), 'draft-2');
  expect(life.case.tasks.map(({ kind }) => kind)).not.toContain('release-letter');
  letterHeld(life);
  expect(life.case.letters[0]?.state).toBe('asked-for');
  expect(life.case.tasks.map(({ kind }) => kind)).toContain('release-letter');
});

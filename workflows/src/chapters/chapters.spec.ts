import { DEADLINE_KINDS, deadlines, STAGES, type DeadlineKind, type OpenStage } from '@whenready/domain';
import fc from 'fast-check';
import { anySteps, play } from '../../../libs/domain/test/anyLife.js';
import {
  assigned,
  eligible,
  Life,
  prepared,
  referred,
  sessionArranged,
  sessionHeld,
  SUPERVISED,
} from '../../../libs/domain/test/lives.js';
import { CHAPTERS } from './index.js';

const supervised = () => assigned(new Life(undefined, SUPERVISED));
const starts = fc.constantFrom(...[referred, assigned, supervised, eligible, prepared, sessionArranged, sessionHeld]);

/** The kinds of deadline that random lives meet, by stage. */
function met(): Map<OpenStage, Set<DeadlineKind>> {
  const kinds = new Map<OpenStage, Set<DeadlineKind>>();
  const lives = fc.sample(fc.tuple(starts, anySteps()), { numRuns: 150, seed: 20_261_122 });
  for (const [start, steps] of lives) {
    const life = start();
    for (const step of steps) {
      play(life, step);
      const { stage } = life.case;
      if (stage === 'closed') continue;
      const known = kinds.get(stage) ?? new Set();
      for (const { kind } of deadlines(life.case, life.profile)) known.add(kind);
      kinds.set(stage, known);
    }
  }
  return kinds;
}

test('there is a chapter for every stage of an open case', () => {
  expect(Object.keys(CHAPTERS).sort()).toEqual(STAGES.filter((stage) => stage !== 'closed').sort());
  for (const [stage, chapter] of Object.entries(CHAPTERS)) expect(chapter.stage).toBe(stage);
});

test('every chapter names all deadlines that the domain sets in its stage', () => {
  for (const [stage, kinds] of met())
    expect([stage, [...kinds].filter((kind) => !CHAPTERS[stage].deadlines.includes(kind))]).toEqual([stage, []]);
});

test('every kind of deadline belongs to some chapter', () => {
  const named = new Set(Object.values(CHAPTERS).flatMap((chapter) => chapter.deadlines));
  expect([...named].sort()).toEqual([...DEADLINE_KINDS].sort());
});

import fc from 'fast-check';
import { type CommandName, hasConsent, isRefusal } from '../src/index.js';
import { anySteps, play } from './anyLife.js';
import { Life } from './lives.js';
import { STARTS } from './starts.js';

/** Starts in which people have communicated; the last of the list. */
const LATE = STARTS.slice(-4);

/** The commands of what comes of communication. */
const AFTERWARDS: readonly CommandName[] = [
  'record-agreement',
  'agree-to-outcome',
  'change-agreement',
  'record-amends',
  'record-progress-wish',
  'record-measures',
  'record-follow-up',
  'record-complaint',
  'answer-complaint',
  'use-as-case-study',
  'stop-case-study',
];

/** Lives a random life from after communication, and looks at the case after every step. */
function everyMoment(look: (life: Life) => void): void {
  fc.assert(
    fc.property(fc.constantFrom(...LATE), anySteps(), (start, steps) => {
      const life = start(new Life());
      for (const step of steps) {
        play(life, step);
        look(life);
      }
    }),
    { numRuns: 80, seed: 20_261_123 },
  );
}

describe('whatever happens after people have communicated', () => {
  it('nobody is told of amends without their wish, and a case study stands on everyone’s permission', () =>
    everyMoment((life) => {
      for (const { participant } of life.case.tasks.filter(({ kind }) => kind === 'tell-progress'))
        expect(life.case.progressWishes).toContain(participant);
      if (!life.case.caseStudy) return;
      for (const track of life.case.tracks.filter(({ role }) => role !== 'supporter'))
        expect(hasConsent(track, 'case-study')).toBe(true);
    }));

  it('nothing that was agreed is a breach by itself, and no amends are open without both sides’ word', () =>
    everyMoment((life) => {
      for (const event of life.of('outcome-agreed')) {
        const { items, agreedBy } = event.data as { items: { by: string }[]; agreedBy: string[] | null };
        for (const { by } of items) expect(agreedBy ?? [by]).toContain(by);
      }
    }));

  it('lives reach every command of what comes after communication', () => {
    const taken = new Set<CommandName>();
    for (const [start, steps] of fc.sample(fc.tuple(fc.constantFrom(...LATE), anySteps()), {
      numRuns: 300,
      seed: 11,
    })) {
      const life = start(new Life());
      for (const step of steps) {
        const { name, result } = play(life, step);
        if (name && !isRefusal(result) && result.length > 0) taken.add(name);
      }
    }
    expect(AFTERWARDS.filter((name) => !taken.has(name))).toEqual([]);
  });
});

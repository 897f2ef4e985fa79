import fc from 'fast-check';
import { MOVES, STAGES } from '../src/index.js';
import { anySteps, play } from './anyLife.js';
import {
  assigned,
  concluded,
  type Life,
  outcomeAgreed,
  prepared,
  referred,
  sessionArranged,
  sessionHeld,
} from './lives.js';

describe('the table of moves between stages', () => {
  it('reaches every stage from the referral, and leaves every stage', () => {
    const reached = new Set(['referral']);
    for (let round = 0; round < STAGES.length; round += 1)
      for (const move of MOVES) if (reached.has(move.from)) reached.add(move.to);
    expect([...reached].sort()).toEqual([...STAGES].sort());
    for (const stage of STAGES) expect(MOVES.filter((move) => move.from === stage).length).toBeGreaterThan(0);
  });

  it('is all that random lives ever do, and every move of it happens in some life', () => {
    const seen = new Set<string>();
    const note = (life: Life) => {
      for (const event of life.events)
        if (event.type === 'stage-entered') seen.add(`${event.data.from} → ${event.data.stage}`);
    };
    fc.assert(
      fc.property(
        fc.constantFrom<() => Life>(
          referred,
          assigned,
          prepared,
          sessionArranged,
          sessionHeld,
          outcomeAgreed,
          concluded,
        ),
        anySteps(60),
        (start, steps) => {
          const life = start();
          for (const step of steps) play(life, step);
          note(life);
        },
      ),
      { numRuns: 1200, seed: 7 },
    );
    const legal = new Set(MOVES.map((move) => `${move.from} → ${move.to}`));
    expect([...seen].filter((move) => !legal.has(move))).toEqual([]);
    expect([...legal].filter((move) => !seen.has(move))).toEqual([]);
  });
});

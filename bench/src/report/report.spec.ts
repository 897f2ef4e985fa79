import type { Figures } from './figures.js';
import { page } from './markdown.js';
import { targetsOf } from './targets.js';

const speed = (name: string, p50: number) => ({ name, p50, p95: p50 * 2 });
const rate = (name: string, perSecond: number) => ({ name, perSecond: [perSecond], median: perSecond });
const NAMES = ['Whenready, over HTTP', 'bare, activity', 'bare, local activity', 'bare, no activity'];

const figures = (p50: number): Figures => ({
  day: '2026-11-22',
  machine: ['2 cores'],
  speeds: [p50, 30, 14, 12].map((one, at) => speed(NAMES[at] ?? '', one)),
  rates: [95, 61, 110, 125].map((one, at) => rate(NAMES[at] ?? '', one)),
  events: NAMES.map((name) => ({ name, each: [8, 6, 7, 6, 6] })),
});

describe('the page of figures', () => {
  it('compares Whenready with the bare workflows', () => {
    const targets = targetsOf(figures(17));
    expect(targets.map(({ met }) => met)).toEqual([true, true, true, true, true]);
    expect(targets[0]).toMatchObject({ measured: '1.21×', wanted: 'at most 1.5×' });
  });

  it('says plainly what was missed', () => {
    expect(page(figures(40))).toMatch(/\| 2\.86× +\| \*\*missed\*\* \|/);
  });

  it('leaves out what was not measured', () => {
    expect(page(figures(17))).not.toContain('## Moments');
    expect(page({ ...figures(17), starts: { first: 14.2, warm: 6.1 } })).toContain('6.1 s warm');
    const stormed = { cases: 1000, whenready: 40, bare: 160, apiP95: 210 };
    expect(page({ ...figures(17), stormed })).toContain("40/s and 160/s (0.25×); the api's p95 meanwhile 210 ms");
  });
});

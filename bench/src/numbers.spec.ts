import { abba, atOnce, median, quantile } from './numbers.js';

describe('numbers', () => {
  it('finds quantiles between the values', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8);
    expect(median([])).toBeNaN();
  });

  it('turns every other round round', async () => {
    const seen: string[] = [];
    await abba(['a', 'b'], 2, async (one) => void seen.push(one));
    expect(seen.join('')).toBe('abba');
  });

  it('runs loops at once', async () => {
    let running = 0;
    let most = 0;
    await atOnce(3, 2, async () => {
      most = Math.max(most, (running += 1));
      await Promise.resolve();
      running -= 1;
    });
    expect(most).toBe(3);
  });
});

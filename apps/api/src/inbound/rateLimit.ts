import { tooManyRequests } from './problems.js';

const WINDOW_MS = 60_000;
const REMEMBERED_AT_MOST = 10_000;

interface Window {
  readonly until: number;
  count: number;
}

/** How often one asker may ask in a minute, as this process remembers it. What is honoured at once is not counted. */
export class RateLimit {
  private readonly windows = new Map<string, Window>();

  /**
   * @param atMost requests of one asker in a minute
   * @param now epoch milliseconds
   */
  constructor(
    private readonly atMost: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws ApiProblem 429 where somebody asks too often */
  count(asker: string): void {
    const now = this.now();
    const known = this.windows.get(asker);
    if (known && known.until > now) {
      known.count += 1;
      if (known.count > this.atMost) throw tooManyRequests();
      return;
    }
    if (this.windows.size >= REMEMBERED_AT_MOST) this.windows.clear();
    this.windows.set(asker, { until: now + WINDOW_MS, count: 1 });
  }
}

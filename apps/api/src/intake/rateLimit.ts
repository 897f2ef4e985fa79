/** How often one address may do something in a time; kept in memory, and forgotten with the process. */
export class RateLimit {
  private readonly seen = new Map<string, number[]>();

  /**
   * @param atMost how often
   * @param withinMs in how many milliseconds
   * @param clock milliseconds since the epoch
   */
  constructor(
    private readonly atMost: number,
    private readonly withinMs: number,
    private readonly clock: () => number = Date.now,
  ) {}

  /**
   * Counts one more.
   * @returns the seconds after which it is allowed again; 0 where it is allowed now
   */
  wait(address: string): number {
    const now = this.clock();
    const recent = (this.seen.get(address) ?? []).filter((at) => at > now - this.withinMs);
    if (recent.length >= this.atMost) return Math.ceil((recent[0]! + this.withinMs - now) / 1000);
    if (this.seen.size >= 10_000) this.forgetOld(now);
    this.seen.set(address, [...recent, now]);
    return 0;
  }

  private forgetOld(now: number): void {
    for (const [address, times] of this.seen)
      if (times.every((at) => at <= now - this.withinMs)) this.seen.delete(address);
  }
}

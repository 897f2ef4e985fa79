/** One turn at a time, in the order of asking: commands and passing time share it. */
export class Lock {
  private last: Promise<void> = Promise.resolve();
  private asked = 0;

  /** True when nobody holds it and nobody waits for it. */
  get isFree(): boolean {
    return this.asked === 0;
  }

  /** Does the work when its turn comes, and gives what the work gives; its failure does not hold up the next one. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const before = this.last;
    let done!: () => void;
    this.last = new Promise((resolve) => (done = resolve));
    this.asked += 1;
    try {
      await before;
      return await work();
    } finally {
      this.asked -= 1;
      done();
    }
  }
}

/** Says each step's name and how long it took, as `name … 0.8 s`. */
export class Steps {
  private readonly began = Date.now();

  constructor(private readonly say: (line: string) => void) {}

  /** Runs one step; its failure is passed on. */
  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const began = Date.now();
    const result = await work();
    this.say(`  ${name} ${'.'.repeat(Math.max(3, 34 - name.length))} ${seconds(Date.now() - began)}`);
    return result;
  }

  /** Time since the first step, as `4.2 s`. */
  total(): string {
    return seconds(Date.now() - this.began);
  }
}

/** Milliseconds as seconds with one decimal. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

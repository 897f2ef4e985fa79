/** Does the work for each number from 0 up to `count`, a few at a time. */
export async function atOnce(few: number, count: number, work: (number: number) => Promise<void>): Promise<void> {
  let next = 0;
  const one = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: few }, one));
}

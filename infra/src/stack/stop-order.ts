import type { Child } from '../supervise/child.js';

/** Children in the groups in which they stop: what calls others first, PostgreSQL last. */
export function stopOrder<T extends { spec: Pick<Child['spec'], 'name'> }>(children: readonly T[]): T[][] {
  const rank = ({ spec: { name } }: T): number => {
    if (name === 'postgres') return 4;
    if (name === 'temporal') return 3;
    if (name.startsWith('worker')) return 2;
    return name === 'inbox' || name === 'notify' ? 2 : 1;
  };
  return [1, 2, 3, 4].map((wanted) => children.filter((child) => rank(child) === wanted));
}

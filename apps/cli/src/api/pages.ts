import type { Page } from '@whenready/contracts';
import type { Api } from './client.js';

/** Every item of a paged list, in the API's order. */
export async function everyPage<T>(api: Api, path: string): Promise<T[]> {
  const items: T[] = [];
  for (let page = 1; ; page += 1) {
    const next = await api.get<Page<T> | T[]>(path, { page: String(page), pageSize: '100' });
    if (Array.isArray(next)) return next;
    items.push(...next.items);
    if (items.length >= next.total || next.items.length === 0) return items;
  }
}

import type { Archive } from './archive.ts';
import { plural } from './plural.ts';

/** How many articles name an entity, for an index. @example "2 articles" */
export function articleCount({ mentions }: Archive, key: string): string | undefined {
  const count = mentions.get(key)?.length ?? 0;
  return count > 0 ? plural(count, 'article') : undefined;
}

import { timesNamed } from '../mention-counts.ts';
import type { ArticleMentions } from '../model.ts';

/** How often all articles together name something. */
export function timesInAll(list: readonly ArticleMentions[] = []): number {
  return list.reduce((sum, mentions) => sum + timesNamed(mentions), 0);
}

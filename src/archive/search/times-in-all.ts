import { timesNamed } from '../mention-counts.ts';
import type { ArticleMentions } from '../model.ts';

/** The number of mentions in all articles together. */
export function timesInAll(list: readonly ArticleMentions[] = []): number {
  return list.reduce((sum, mentions) => sum + timesNamed(mentions), 0);
}

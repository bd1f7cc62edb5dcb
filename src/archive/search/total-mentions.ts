import { mentionCount } from '../mention-counts.ts';
import type { ArticleMentions } from '../model.ts';

/** The number of mentions in all articles together. */
export function totalMentions(list: readonly ArticleMentions[] = []): number {
  return list.reduce((sum, mentions) => sum + mentionCount(mentions), 0);
}

import type { Archive, ArticleMentions } from './model.ts';

/** How many articles name an entity, for an index. @example "2 articles" */
export function articleCount({ mentions, words }: Archive, key: string): string | undefined {
  const count = mentions.get(key)?.length ?? 0;
  return count > 0 ? words.counts.articles(count) : undefined;
}

/** How often an article names an entity, in its text and its notes. */
export function timesNamed({ headings, paragraphs, inNotes }: ArticleMentions): number {
  return [...headings, ...paragraphs, ...inNotes].reduce((sum, { mentions }) => sum + mentions.length, 0);
}

import { articlesOnTopic } from './article-pages.ts';
import type { Archive, ArticleMentions } from './model.ts';

/** The number of articles that mention an entity, for an index. @example "2 articles" */
export function articleCount({ mentions, words }: Archive, key: string): string | undefined {
  const count = mentions.get(key)?.length ?? 0;
  return count > 0 ? words.counts.articles(count) : undefined;
}

/** The number of articles on a topic or mentioning it, for an index. */
export function topicCount({ articles, mentions, words }: Archive, id: string): string {
  const named = (mentions.get(`tags/${id}`) ?? []).map(({ article }) => article);
  return words.counts.articles(new Set([...articlesOnTopic(articles, id), ...named]).size);
}

/** The number of mentions of an entity in an article, in its text and its notes. */
export function mentionCount({ headings, paragraphs, inNotes }: ArticleMentions): number {
  return [...headings, ...paragraphs, ...inNotes].reduce((sum, { mentions }) => sum + mentions.length, 0);
}

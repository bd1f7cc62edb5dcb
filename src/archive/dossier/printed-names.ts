import { memoizeByText } from '../../base/memoize.ts';
import type { Archive, ArticleMentions } from '../model.ts';

/**
 * Returns a function that gives the forms in which paragraphs print the name of an entity, by its key, the longest first.
 * @example "countries/malta" → ["Maltese", "Malta"]
 */
export function printedNames({ mentions }: Pick<Archive, 'mentions'>): (key: string) => readonly string[] {
  return memoizeByText(
    (key: string) => {
      const forms = new Set((mentions.get(key) ?? []).flatMap(formsIn));
      return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    },
    (key) => key,
  );
}

function formsIn({ article, paragraphs }: ArticleMentions): string[] {
  const textOf = new Map(article.parsed.paragraphs.map(({ id, text }) => [id, text]));
  return paragraphs.flatMap(({ id, mentions }) =>
    mentions.flatMap(({ start, end }) => textOf.get(id)?.slice(start, end) ?? []),
  );
}

import type { Archive, ArchiveArticle } from './archive.ts';

/** The articles that share most with one: what they are about, rarer things counting for more. */
export function relatedArticles({ articles }: Archive, article: ArchiveArticle, most = 3): ArchiveArticle[] {
  const frequency = new Map<string, number>();
  for (const facet of articles.flatMap(facetsOf)) frequency.set(facet, (frequency.get(facet) ?? 0) + 1);
  const own = new Set(facetsOf(article));
  const weigh = (other: ArchiveArticle) =>
    facetsOf(other).reduce((sum, facet) => sum + (own.has(facet) ? 1 / (frequency.get(facet) ?? 1) : 0), 0);
  return articles
    .filter((other) => other !== article)
    .map((other) => ({ other, weight: weigh(other) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ other }) => other);
}

function facetsOf({ data }: ArchiveArticle): string[] {
  const prefixed = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}/${id}`);
  return [
    ...prefixed('countries', data.countries),
    ...prefixed('groups', data.groups),
    ...prefixed('tags', data.tags),
    ...prefixed('people', data.authors),
    `publications/${data.publication}`,
  ];
}

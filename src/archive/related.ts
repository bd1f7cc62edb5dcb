import type { ArchiveArticle } from './model.ts';

/**
 * Returns a function that finds the articles that share most with one: countries, groups, topics, authors and
 * publication. Rare properties have more weight.
 */
export function relatedFinder(
  articles: readonly ArchiveArticle[],
): (article: ArchiveArticle, most?: number) => ArchiveArticle[] {
  const having = new Map<string, ArchiveArticle[]>();
  for (const article of articles) {
    for (const facet of facetsOf(article)) {
      const others = having.get(facet);
      if (others) others.push(article);
      else having.set(facet, [article]);
    }
  }
  return (article, most = 3) => {
    const weights = new Map<ArchiveArticle, number>();
    for (const facet of facetsOf(article)) {
      const others = having.get(facet) ?? [];
      for (const other of others) weights.set(other, (weights.get(other) ?? 0) + 1 / others.length);
    }
    weights.delete(article);
    return [...weights]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([other]) => other);
  };
}

function facetsOf({ data }: ArchiveArticle): string[] {
  const prefixed = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}/${id}`);
  return [
    ...prefixed('countries', data.countries),
    ...prefixed('groups', data.groups),
    ...prefixed('tags', data.tags),
    ...prefixed('people', data.authors),
    ...prefixed('publications', data.publication === undefined ? [] : [data.publication]),
  ];
}

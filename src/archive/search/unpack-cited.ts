import type { PackedCited } from './pack-cited.ts';
import type { SearchIndex } from './search-index.ts';

/** Adds to the articles of an index what their notes cite. */
export function addCited({ articles, subjects }: SearchIndex, packed: PackedCited): void {
  const outlets = subjects.filter(({ kind }) => kind === 'outlets').map(({ id }) => id);
  for (const [order, [numbers, years]] of packed.articles.entries()) {
    const article = articles[order];
    if (!article) continue;
    article.facets.source = numbers.flatMap((number) => outlets[number] ?? []);
    article.facets.sourceYear = years.map(String);
  }
}

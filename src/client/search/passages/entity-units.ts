import { unitOffset } from '../../../archive/search/passages/units.ts';
import type { SearchIndex } from '../../../archive/search/search-index.ts';
import type { EntityArticle } from '../unpack-places.ts';
import type { PassageIndex } from './passage-index.ts';

/** The units that mention names, with how much these weigh there. */
export function entityUnits(
  named: readonly EntityArticle[],
  { articles }: PassageIndex,
  index: Pick<SearchIndex, 'articles'>,
): Map<number, number> {
  const units = new Map<number, number>();
  for (const { article: number, places } of named) {
    const own = articles[number];
    const article = index.articles[number];
    if (!own || !article) continue;
    const notes = new Map([...article.notes.values()].map((label, position) => [label, position]));
    for (const { id, times } of places) {
      const [, kind = '', label = ''] = /^(p|fn)-(.+)$/.exec(id) ?? [];
      const position = kind === 'p' ? Number(label) - 1 : notes.get(label);
      if (kind === '' || position === undefined) continue;
      const unit = own.first + unitOffset(own, { kind: kind === 'p' ? 'paragraph' : 'note', index: position });
      units.set(unit, Math.max(units.get(unit) ?? 0, times / (times + 1)));
    }
  }
  return units;
}

import type { Archive, ArchiveArticle } from '../model.ts';
import type { Annotations } from '../cite/annotations.ts';
import type { DataContext } from '../data-files/context.ts';
import { articleSources } from './article-sources.ts';
import { type CitedInArticle, citedByPage } from './cited-by-page.ts';
import { gatherSources } from './gather-sources.ts';
import type { ArticleSources } from './model.ts';

/** What the exports of an archive are made of. */
export interface ArchiveExports {
  /** The sources of each article whose notes cite any. */
  sources: ReadonlyMap<ArchiveArticle, ArticleSources>;
  /** The notes of each country, group, person, topic and outlet with sources to export, by its key. */
  byPage: ReadonlyMap<string, readonly CitedInArticle[]>;
  /** The number of sources of an article or another page, by its key. */
  countOf: (key: string) => number;
  /** The keywords of every source, and the places that cite it. */
  annotations: () => Annotations;
}

const known = new WeakMap<Archive, ArchiveExports>();

/** What the exports of an archive are made of, worked out once. */
export function archiveExports(archive: Archive, context: DataContext): ArchiveExports {
  const before = known.get(archive);
  if (before) return before;
  const sources = articleSources(archive, context);
  const byPage = citedByPage(archive, sources);
  const counts = new Map([
    ...[...sources].map(([{ slug }, { items }]): [string, number] => [`articles/${slug}`, items.length]),
    ...[...byPage].map(([key, cited]): [string, number] => [key, countSources(cited)]),
  ]);
  let annotated: Annotations | undefined;
  const annotations = () =>
    (annotated ??= gatherSources(Array.from(sources.values(), (own) => ({ sources: own }))).annotations);
  const exports = { sources, byPage, countOf: (key: string) => counts.get(key) ?? 0, annotations };
  known.set(archive, exports);
  return exports;
}

function countSources(cited: readonly CitedInArticle[]): number {
  const ids = new Set<string | undefined>();
  for (const { sources, labels, positions: counted } of cited) {
    for (const [label, positions] of sources.notes) {
      if (labels && !labels.has(label)) continue;
      for (const position of positions) if (counted?.has(position) !== false) ids.add(sources.items[position]?.id);
    }
  }
  return ids.size;
}

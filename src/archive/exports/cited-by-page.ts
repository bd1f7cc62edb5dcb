import type { Archive, ArchiveArticle, ArticleMentions } from '../model.ts';
import { outletPath } from '../citations/sources/source-pages.ts';
import { articlesOnTopic } from '../article-pages.ts';
import { labelsAt } from './labels-at.ts';
import type { ArticleSources, CitedNotes } from './model.ts';

/** The notes of the sources on a page of an entity, a topic or an outlet. */
export interface CitedInArticle extends CitedNotes {
  article: ArchiveArticle;
}

/** An outlet with fewer sources has no export: they are copied as quickly. */
const LEAST_EXPORTED = 3;

/**
 * For each country, group and person, the notes that cite sources in its dossier: those that its passages cite, and
 * those that name it. For each topic, all notes of its articles; if no article is on it, those of its dossier. For each
 * outlet with at least three sources, the notes that cite these. By key, such as `groups/river-guild`, `tags/ferries` or
 * `sources/river-courier`.
 */
export function citedByPage(
  archive: Archive,
  sources: ReadonlyMap<ArchiveArticle, ArticleSources>,
): Map<string, CitedInArticle[]> {
  const { articles, entities, mentions, tags } = archive;
  const pages: [string, CitedInArticle[]][] = [
    ...[...mentions]
      .filter(([key]) => entities.get(key)?.kind !== 'regions')
      .map(([key, list]): [string, CitedInArticle[]] => [key, list.flatMap((one) => inDossier(one, sources))]),
    ...[...tags.keys()].flatMap((id): [string, CitedInArticle[]][] => {
      const own = articlesOnTopic(articles, id);
      return own.length === 0 ? [] : [[`tags/${id}`, own.flatMap((article) => inArticle(article, sources))]];
    }),
    ...citedOfOutlets(archive, sources),
  ];
  return new Map(pages.filter(([, cited]) => cited.length > 0));
}

function inArticle(article: ArchiveArticle, sources: ReadonlyMap<ArchiveArticle, ArticleSources>): CitedInArticle[] {
  const own = sources.get(article);
  return own ? [{ article, sources: own }] : [];
}

function inDossier(
  { article, paragraphs, notes }: ArticleMentions,
  sources: ReadonlyMap<ArchiveArticle, ArticleSources>,
): CitedInArticle[] {
  const own = sources.get(article);
  if (!own) return [];
  const numbers = new Set(paragraphs.map(({ id }) => Number(id.slice('p-'.length))));
  const labels = labelsAt(own, { named: new Set(notes), paragraphs: numbers });
  return labels.size > 0 ? [{ article, sources: own, labels }] : [];
}

function citedOfOutlets(
  { sources: { sources } }: Archive,
  byArticle: ReadonlyMap<ArchiveArticle, ArticleSources>,
): [string, CitedInArticle[]][] {
  const own = [...Map.groupBy(sources, ({ outlet }) => outlet)].flatMap(([outlet, list]) =>
    outlet === undefined || list.length < LEAST_EXPORTED ? [] : list.map(({ id }): [string, string] => [id, outlet]),
  );
  const outletOf = new Map(own);
  const cited = new Map<string, CitedInArticle[]>();
  for (const [article, found] of byArticle) {
    for (const [outlet, positions] of Map.groupBy(found.items.keys(), (at) =>
      outletOf.get(found.items[at]?.id ?? ''),
    )) {
      if (outlet === undefined) continue;
      const key = outletPath(outlet).replace(/^\/|\/$/g, '');
      const known = cited.get(key) ?? [];
      known.push({ article, sources: found, positions: new Set(positions) });
      cited.set(key, known);
    }
  }
  return [...cited];
}

import type { Archive, ArchiveArticle, ArticleMentions } from '../model.ts';
import { articlesOnTopic } from '../article-pages.ts';
import { labelsAt } from './labels-at.ts';
import type { ArticleSources, CitedNotes } from './model.ts';

/** The notes of the sources on a page of an entity or a topic. */
export interface CitedInArticle extends CitedNotes {
  article: ArchiveArticle;
}

/**
 * For each country, group and person, the notes that cite sources in its dossier: those that its passages cite, and
 * those that name it. For each topic, all notes of its articles; if no article is on it, those of its dossier. By key, such as `groups/river-guild` or `tags/ferries`.
 */
export function citedByPage(
  { articles, entities, mentions, tags }: Archive,
  sources: ReadonlyMap<ArchiveArticle, ArticleSources>,
): Map<string, CitedInArticle[]> {
  const pages: [string, CitedInArticle[]][] = [
    ...[...mentions]
      .filter(([key]) => entities.get(key)?.kind !== 'regions')
      .map(([key, list]): [string, CitedInArticle[]] => [key, list.flatMap((one) => inDossier(one, sources))]),
    ...[...tags.keys()].flatMap((id): [string, CitedInArticle[]][] => {
      const own = articlesOnTopic(articles, id);
      return own.length === 0 ? [] : [[`tags/${id}`, own.flatMap((article) => inArticle(article, sources))]];
    }),
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

import { excerpt } from '../../base/excerpt.ts';
import type { SearchIndex, Subject, SubjectKind } from '../../archive/search/search-index.ts';
import type { MatchedPage } from './find-text.ts';
import type { NoteHit, PageHit, SearchFiles, SubjectHit } from './model.ts';
import { isEntity } from './name-lookup.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { RankedArticle, RankedPlace } from './rank-articles.ts';
import type { QueryPart } from './read-parts.ts';
import { pageExcerpt } from './text-places.ts';

const HIT_KINDS: Record<SubjectKind, SubjectHit['kind']> = {
  countries: 'entity',
  groups: 'entity',
  people: 'entity',
  regions: 'entity',
  tags: 'topic',
  outlets: 'source',
  publications: 'source',
};
const MOST_INNER = 6;
const QUOTED = 3;

/** The hits of the names in a query: countries, groups, people and places first, then topics and sources. */
export function subjectHits(parts: readonly QueryPart[], also: readonly Subject[]): SubjectHit[] {
  const certain = parts.filter(({ isName }) => isName).flatMap(({ subjects }) => subjects);
  const inner = parts.filter(({ isName }) => !isName).flatMap(({ subjects }) => subjects.slice(0, MOST_INNER));
  const subjects = new Set([
    ...certain.filter(isEntity),
    ...certain.filter((subject) => !isEntity(subject)),
    ...inner,
    ...also,
  ]);
  return [...subjects].flatMap(({ kind, url, name, detail }): SubjectHit[] =>
    url === undefined ? [] : [{ kind: HIT_KINDS[kind], url, name, detail }],
  );
}

/** The notes with the number in the query. */
export async function noteHits(
  { note: number }: ParsedQuery,
  { articles, words }: SearchIndex,
  { readNotes }: SearchFiles,
): Promise<NoteHit[]> {
  if (number === undefined) return [];
  const found = await Promise.all(
    articles.map(async (article): Promise<NoteHit[]> => {
      const label = article.notes.get(number.toLowerCase());
      if (label === undefined) return [];
      const quote = (await readNotes(article.slug)).get(`fn-${label}`);
      const url = `${article.url}#fn-${label}`;
      return quote
        ? [{ kind: 'note', url, title: words.places.note({ number: label }), article, marked: [], ...quote }]
        : [];
    }),
  );
  return found.flat();
}

/** The hits of ranked articles; the sentences that cite notes are loaded only for the places that are shown first. */
export async function articleHits(ranked: readonly RankedArticle[], { readNotes }: SearchFiles): Promise<PageHit[]> {
  return Promise.all(
    ranked.map(async ({ article, places }) => {
      const { url, title, detail } = article;
      const lacksCitation = ({ id, citing }: RankedPlace) => id.startsWith('fn-') && citing === undefined;
      const quotes = places.slice(0, QUOTED).some(lacksCitation) ? await readNotes(article.slug) : undefined;
      return {
        kind: 'page',
        url,
        title,
        detail,
        article,
        places: places.map(({ id, title: name, text, marked, citing = quotes?.get(id)?.citing }) => ({
          url: `${url}#${id}`,
          title: name,
          ...(text !== undefined && { text, marked: marked ?? [] }),
          ...(citing !== undefined && { citing }),
        })),
      };
    }),
  );
}

/**
 * The hits of other pages with the words of a query.
 *
 * @param isAnswered whether articles have them: then pages that only repeat articles are left out
 */
export function otherPageHits(
  pages: readonly MatchedPage[],
  { subjects }: SearchIndex,
  isAnswered: boolean,
): PageHit[] {
  const details = new Map(subjects.filter(({ kind }) => kind !== 'regions').map(({ url, detail }) => [url, detail]));
  const entities = new Set(subjects.filter(isEntity).map(({ url }) => url));
  return pages
    .filter(({ page }) => !isAnswered || !entities.has(page.url))
    .map(({ page, matches }) => ({
      kind: 'page',
      url: page.url,
      title: page.meta.title ?? page.url,
      detail: details.get(page.url) ?? '',
      excerpt: matches.length > 0 ? pageExcerpt(page, matches) : excerpt(page.content, []),
      places: [],
    }));
}

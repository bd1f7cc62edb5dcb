import { excerpt } from '../../base/excerpt.ts';
import type { IndexedArticle, SearchIndex, Subject, SubjectKind } from '../../archive/search/search-index.ts';
import type { MatchedPage } from './find-text.ts';
import { finishFirst } from './finish-hits.ts';
import type { NoteHit, PageHit, SearchFiles, SubjectHit } from './model.ts';
import { matchedName } from './matched-name.ts';
import { isEntity, isMentioned } from './name-lookup.ts';
import type { ParsedQuery } from './parse-query.ts';
import { lacksQuotes, quotedPlaces } from './quoted-places.ts';
import type { RankedArticle, RankedPlace } from './rank-articles.ts';
import type { QueryPart } from './read-parts.ts';
import { subjectPassages } from './subject-passages.ts';
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

/** How many hits of names show passages. */
const WITH_PASSAGES = 1;

/** The hits of the names in a query: countries, groups, people and places first, then topics and sources. */
export function subjectHits(
  parts: readonly QueryPart[],
  also: readonly Subject[],
  index: Pick<SearchIndex, 'articles'>,
  files: SearchFiles,
): SubjectHit[] {
  const certain = parts.filter(({ isName }) => isName).flatMap(({ subjects }) => subjects);
  const inner = parts.filter(({ isName }) => !isName).flatMap(({ subjects }) => subjects.slice(0, MOST_INNER));
  const subjects = new Set([
    ...certain.filter(isEntity),
    ...certain.filter((subject) => !isEntity(subject)),
    ...inner,
    ...also,
  ]);
  const shown = [...subjects].filter(({ url }) => url !== undefined);
  return shown.map((subject, position): SubjectHit => {
    const { kind, url = '', name, detail, times } = subject;
    const own = parts.find((part) => part.subjects.includes(subject));
    const matched = own && matchedName(subject, own.words);
    const hit: SubjectHit = { kind: HIT_KINDS[kind], url, name, detail, ...(matched !== undefined && { matched }) };
    if (!isMentioned(subject) || times === 0) return hit;
    const finish = async () => ({ ...hit, times, passages: await subjectPassages(subject, index, files) });
    // Of several names together, the articles below have the passages that name all.
    return { ...hit, times, ...(parts.length === 1 && position < WITH_PASSAGES && { finish }) };
  });
}

/** The notes with the number in the query. */
export async function noteHits(
  { note: number }: ParsedQuery,
  { articles, words }: SearchIndex,
  { readNotes }: SearchFiles,
): Promise<NoteHit[]> {
  if (number === undefined) return [];
  const found = articles.flatMap((article): NoteHit[] => {
    const label = article.notes.get(number.toLowerCase());
    if (label === undefined) return [];
    const id = `fn-${label}`;
    const title = words.places.note({ number: label });
    const hit: NoteHit = { kind: 'note', url: `${article.url}#${id}`, title, article };
    return [{ ...hit, finish: async () => ({ ...hit, marked: [], ...(await readNotes(article)).get(id) }) }];
  });
  return finishFirst(found);
}

/** The hits of ranked articles; their last quotes are loaded only for those that are shown first. */
export async function articleHits(ranked: readonly RankedArticle[], files: SearchFiles): Promise<PageHit[]> {
  const hits = ranked.map((one): PageHit => {
    const finish = async () => pageHit(one.article, await quotedPlaces(one, files));
    return { ...pageHit(one.article, one.places), ...(lacksQuotes(one) && { finish }) };
  });
  return finishFirst(hits);
}

function pageHit(article: IndexedArticle, places: readonly RankedPlace[]): PageHit {
  const { url, title, detail } = article;
  return {
    kind: 'page',
    url,
    title,
    detail,
    article,
    places: places.map(({ id, title: name, text, marked, citing }) => ({
      url: `${url}#${id}`,
      title: name,
      ...(text !== undefined && { text, marked: marked ?? [] }),
      ...(citing !== undefined && { citing }),
    })),
  };
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

import type { Excerpt } from '../../base/excerpt.ts';
import type { IndexedArticle, SearchIndex, Subject } from '../../archive/search/search-index.ts';
import { joinExcerpts } from './join-excerpts.ts';
import type { MatchedPage } from './find-text.ts';
import { isComplete, type Match, type SearchTerm } from './match-page.ts';
import type { QueryPart } from './read-parts.ts';
import { textPlaces } from './text-places.ts';
import type { EntityArticle, QuoteFile } from './unpack-places.ts';

/** An article that matches some or all parts of a query. */
export interface RankedArticle {
  article: IndexedArticle;
  /** The indexes of the parts that it matches. */
  parts: Set<number>;
  places: RankedPlace[];
  /** Files with quotes and titles that its places lack. */
  later: QuoteFile[];
}

export interface RankedPlace extends Partial<Excerpt> {
  id: string;
  title: string;
  parts: Set<number>;
  /** The number of its matches. */
  times: number;
  /** The number of words of the query that are adjacent to another. */
  together?: number;
  citing?: string;
}

/** A term for texts, with the part of the query to which it belongs. */
export type PartTerm = SearchTerm & { part: number };

/** The results of the full-text search. */
export interface TextEvidence {
  pages: readonly MatchedPage[];
  wanted: readonly PartTerm[];
}

/**
 * The articles that match a query, the most relevant first: those that match more of its parts; then those with a place
 * that matches more of them at once, or adjacent; then those that are about its subjects, and those with more matches.
 *
 * @param titled the articles whose titles have the words of the query
 */
export function rankArticles(
  { articles, words }: Pick<SearchIndex, 'articles' | 'words'>,
  parts: readonly QueryPart[],
  {
    named,
    text,
    titled,
  }: { named: readonly (readonly EntityArticle[])[]; text: TextEvidence; titled: ReadonlySet<IndexedArticle> },
): RankedArticle[] {
  const found = new Map<IndexedArticle, Found>();
  const at = (article: IndexedArticle): Found => {
    const known = found.get(article) ?? { parts: new Set(), places: new Map(), later: [], about: 0 };
    found.set(article, known);
    return known;
  };

  parts.forEach(({ subjects, isName }, part) => {
    for (const { article: number, places, later } of named[part] ?? []) {
      const article = articles[number];
      if (!article) continue;
      const entry = at(article);
      if (later) entry.later.push(later);
      entry.parts.add(part);
      for (const place of places) addPlace(entry.places, { ...place, parts: new Set([part]) });
    }
    for (const article of isName ? articles : []) {
      if (!subjects.some((subject) => isAbout(article, subject))) continue;
      at(article).parts.add(part);
      at(article).about++;
    }
  });

  for (const article of titled) for (const part of parts.keys()) at(article).parts.add(part);

  const byUrl = new Map(articles.map((article) => [article.url, article]));
  for (const { page, matches, wanted } of text.pages) {
    const article = byUrl.get(page.url);
    if (!article) continue;
    const entry = at(article);
    for (const number of wanted) entry.parts.add(text.wanted[number]?.part ?? 0);
    const counted = matches.filter((match) => wanted.has(match.wanted));
    for (const { matches: there, ...place } of textPlaces(page, counted, words)) {
      const complete = text.wanted.filter((one, number) => isComplete(there, number, one)).map(({ part }) => part);
      addPlace(entry.places, {
        ...place,
        parts: new Set(complete),
        times: there.length,
        together: togetherIn(there, text.wanted),
      });
    }
  }

  const ranked = [...found].map(([article, { parts: answered, places, later, about }]) => {
    const ordered = [...places.values()].sort((a, b) => compare(placeRank(b), placeRank(a)));
    const times = ordered.reduce((sum, place) => sum + place.times, 0);
    return {
      rank: [
        answered.size,
        titled.has(article) ? 1 : 0,
        ...(ordered[0] ? placeRank(ordered[0]).slice(0, -1) : [0, 0]),
        times * (about > 0 ? 2 : 1),
      ],
      article,
      parts: answered,
      places: ordered,
      later,
    };
  });
  return ranked
    .sort((a, b) => compare(b.rank, a.rank))
    .map(({ article, parts: of, places, later }) => ({ article, parts: of, places, later }));
}

function placeRank({ parts, together = 0, times }: RankedPlace): number[] {
  return [parts.size, together, times];
}

/** Words count as adjacent even with one word between them: "20 per cent". */
const BESIDE = 2;

/** The number of different pairs of adjacent query words; a phrase counts as one. */
function togetherIn(matches: readonly Match[], wanted: readonly SearchTerm[]): number {
  const pairs = new Set<string>();
  matches.forEach((one, index) => {
    for (let next = index + 1; next < matches.length; next++) {
      const other = matches[next];
      if (!other || other.location > one.location + BESIDE) break;
      const pair = [nameOf(one), nameOf(other)].sort();
      if (pair[0] !== pair[1] || wanted[one.wanted]?.isPhrase) pairs.add(pair.join(' '));
    }
  });
  return pairs.size;
}

function nameOf({ wanted, word }: Match): string {
  return `${wanted}.${word}`;
}

/** Whether an article's frontmatter names a subject: as its topic, country, group, author or publication. */
export function isAbout({ facets, authors }: IndexedArticle, { key, kind, id }: Subject): boolean {
  switch (kind) {
    case 'countries':
      return facets.country.includes(id);
    case 'groups':
      return facets.group.includes(id) || authors.includes(key);
    case 'people':
      return authors.includes(key);
    case 'tags':
      return facets.tag.includes(id);
    case 'publications':
      return facets.publication.includes(id);
    case 'outlets':
    case 'regions':
      return false;
  }
}

/** Merges two matches of one place: it matches the parts of both, and quotes the words of both. */
function addPlace(places: Map<string, RankedPlace>, place: RankedPlace): void {
  const known = places.get(place.id);
  if (!known) {
    places.set(place.id, place);
    return;
  }
  places.set(place.id, {
    ...known,
    ...place,
    ...joinExcerpts(excerptOf(known), excerptOf(place)),
    parts: new Set([...known.parts, ...place.parts]),
    times: Math.max(known.times, place.times),
    together: Math.max(known.together ?? 0, place.together ?? 0),
  });
}

export function excerptOf({ text, marked }: Partial<Excerpt>): Excerpt | undefined {
  return text === undefined ? undefined : { text, marked: marked ?? [] };
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

interface Found {
  parts: Set<number>;
  places: Map<string, RankedPlace>;
  later: QuoteFile[];
  about: number;
}

import { fold } from '../../base/fold.ts';
import { isAbbreviation } from '../../base/names.ts';
import type { Range } from '../../base/range.ts';
import { monthNamePattern } from '../../base/months.ts';
import type { Archive, ArchiveArticle, ArticleMentions } from '../model.ts';
import { stopWordsOf } from '../search/function-words.ts';
import { type Candidate, countTerms, type ReadPlace, type TermPlace } from './count-terms.ts';
import { termWordReader } from './term-words.ts';

/** A term of the texts that no record has. */
export interface ProposedTerm {
  /** As the texts write it most often. */
  name: string;
  /** The abbreviation that an article defines for it. */
  abbreviation?: string;
  /** Whether it is written with capitals, as a name. */
  isName: boolean;
  times: number;
  /** The number of its articles. */
  articles: number;
  /** Its paragraphs, in the order of the articles. */
  places: TermPlace[];
}

export interface ProposalOptions {
  /** The fewest occurrences, in at least two articles; of a term with an abbreviation, half as many in one. */
  atLeast: number;
  /** Called after each article. */
  onArticle?: (count: number) => void;
}

/**
 * Proposes terms for the vocabulary of topics: frequent sequences of words in several articles, and names that articles
 * abbreviate. They are ranked by their C-value (Frantzi, Ananiadou and Mima, 2000), which counts a term less that mostly
 * occurs within longer ones, and by how firmly their words belong together.
 */
export function proposeTerms(archive: Archive, { atLeast, onArticle }: ProposalOptions): ProposedTerm[] {
  const stops = new Map(archive.languages.map((language) => [language, stopWordsOf(language)]));
  const isFunctionWord = (word: string) =>
    [...stops.values()].some((list) => list.has(word)) ||
    /^[\p{N}.,]+$/u.test(word) ||
    (word.length < 2 && /^\p{Ll}/u.test(word));
  const { candidates, words } = countTerms(placesIn(archive, onArticle), isFunctionWord);
  const known = knownNames(archive);
  const defined = definedNames(archive);
  const frequent = [...candidates.entries()].filter(([key, { times, places, words: own }]) => {
    if (known.has(key)) return false;
    if (defined.has(key)) return times >= Math.max(2, atLeast / 2);
    return times >= atLeast && articlesOf(places) > 1 && (own.length > 1 || isSingleName(candidates.get(key), atLeast));
  });
  const within = longerThan(frequent);
  const ranked = frequent.flatMap(([key, candidate]) => {
    const value = valueOf(candidate, within.get(key) ?? [], words);
    return value > 0 || defined.has(key) ? [{ key, candidate, value: value * (defined.has(key) ? 3 : 1) }] : [];
  });
  return withoutPlurals(ranked.sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1))).map(
    ({ key, candidate }) => {
      const abbreviation = defined.get(key);
      return {
        name: usual(candidate.written),
        ...(abbreviation !== undefined && { abbreviation }),
        isName: isNamed(candidate),
        times: candidate.times,
        articles: articlesOf(candidate.places),
        places: candidate.places,
      };
    },
  );
}

function* placesIn(archive: Archive, onArticle?: (count: number) => void): Generator<ReadPlace> {
  const readers = new Map(archive.languages.map((language) => [language, termWordReader(language)]));
  const mentioned = mentionRanges(archive.mentions.values());
  const people = mentionRanges(
    [...archive.mentions].flatMap(([key, list]) => (key.startsWith('people/') ? [list] : [])),
  );
  for (const [count, article] of archive.articles.entries()) {
    const read = readers.get(article.language);
    for (const { id, text } of article.parsed.paragraphs) {
      const names = { known: mentioned.get(article)?.get(id) ?? [], people: people.get(article)?.get(id) ?? [] };
      yield { article: article.slug, id, text, words: read?.(text) ?? [], ...names };
    }
    onArticle?.(count + 1);
  }
}

/** The ranges of the mentions in each paragraph of each article. */
function mentionRanges(lists: Iterable<readonly ArticleMentions[]>): Map<ArchiveArticle, Map<string, Range[]>> {
  const result = new Map<ArchiveArticle, Map<string, Range[]>>();
  for (const { article, paragraphs } of [...lists].flat()) {
    const places = result.get(article) ?? new Map<string, Range[]>();
    result.set(article, places);
    for (const { id, mentions: own } of paragraphs) places.set(id, [...(places.get(id) ?? []), ...own]);
  }
  return result;
}

/** All names that records have, as keys of candidates. */
function knownNames({ entities, outlets, publications, articles, site }: Archive): ReadonlySet<string> {
  const names = [
    ...[...entities.values()].flatMap((entity) => entity.names),
    ...[...outlets.values(), ...publications.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...articles.map(({ data }) => data.title),
  ];
  return new Set(names.map(keyIn(site.language)));
}

/** The names without a record that articles abbreviate, with their abbreviations. */
function definedNames({ definitions, site }: Archive): Map<string, string> {
  const keyOf = keyIn(site.language);
  return new Map(
    [...definitions.values()]
      .flat()
      .flatMap(({ key, name, abbreviation }) => (key === undefined ? [[keyOf(name), abbreviation] as const] : [])),
  );
}

function keyIn(language: string): (name: string) => string {
  const read = termWordReader(language);
  return (name) =>
    read(name)
      .map(({ key }) => key)
      .join(' ');
}

/** Whether a single word is a name: an abbreviation, or never without a capital and often without other names beside it. */
function isSingleName(candidate: Candidate | undefined, atLeast: number): boolean {
  if (!candidate) return false;
  const ways = [...candidate.written.keys()];
  if (ways.every(isAbbreviation)) return true;
  const isMonth = ways.some((way) => MONTH.test(way));
  const isAlone = candidate.capitals >= atLeast && isNamed(candidate);
  return isAlone && !isMonth && ways.every((way) => /^\p{Lu}/u.test(way));
}

const MONTH = new RegExp(`^${monthNamePattern}$`, 'iu');

/** For each candidate, the longer ones that contain it. */
function longerThan(candidates: readonly (readonly [string, Candidate])[]): Map<string, Candidate[]> {
  const result = new Map<string, Candidate[]>();
  for (const [, longer] of candidates) {
    for (let from = 0; from < longer.words.length; from++) {
      for (let to = from + 1; to <= longer.words.length; to++) {
        if (to - from === longer.words.length) continue;
        const key = longer.words.slice(from, to).join(' ');
        result.set(key, [...(result.get(key) ?? []), longer]);
      }
    }
  }
  return result;
}

/** The C-value, times how large a share of its words' occurrences it has, and more for a name. */
function valueOf(candidate: Candidate, longer: readonly Candidate[], words: ReadonlyMap<string, number>): number {
  const { times, words: own } = candidate;
  const nested = longer.reduce((sum, one) => sum + one.times, 0) / Math.max(1, longer.length);
  const cValue = Math.log2(own.length + 1) * (times - nested);
  const shares = own.map((word) => times / (words.get(word) ?? times));
  const cohesion = Math.max(...shares) * Math.min(...shares);
  return cValue * Math.sqrt(cohesion) * (isNamed(candidate) ? 2 : 1);
}

/** Leaves out the plural of a term that is there, and the shorter of two that are always together. */
function withoutPlurals<Ranked extends { key: string }>(ranked: readonly Ranked[]): Ranked[] {
  const keys = new Set(ranked.map(({ key }) => key));
  return ranked.filter(({ key }) => !(key.endsWith('s') && keys.has(key.slice(0, -1))));
}

function isNamed(candidate: Candidate | undefined): boolean {
  if (!candidate) return false;
  return candidate.capitals * 2 > candidate.times || [...candidate.written.keys()].every(isAbbreviation);
}

function articlesOf(places: readonly TermPlace[]): number {
  return new Set(places.map(({ article }) => article)).size;
}

/** The commonest way to write it; of equally common ones, that with the fewest capitals. */
function usual(written: ReadonlyMap<string, number>): string {
  const ways = [...written].sort(([a, m], [b, n]) => n - m || Number(a !== fold(a)) - Number(b !== fold(b)));
  return ways[0]?.[0] ?? '';
}

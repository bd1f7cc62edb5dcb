import { isComplete, type Match, matchPage, type SearchTerm } from './match-page.ts';
import type { FoundPages, TextPage, PageKind } from './pagefind.ts';
import { isEnglishFunctionWord } from './plain-words.ts';
import { spellingsOf } from '../../archive/search/english-forms.ts';
import type { SearchIndex } from '../../archive/search/search-index.ts';
import { askedOf } from '../../archive/search/words.ts';

/** A page with the words in it that match terms. */
export interface MatchedPage {
  page: TextPage;
  matches: Match[];
  /** The indexes of the terms that it contains. */
  wanted: Set<number>;
}

export interface FoundText {
  pages: MatchedPage[];
  /** The number of pages that were not read. */
  left: number;
}

const MOST_SPELLINGS = 4;
/** Replaces units by nothing, because Pagefind indexes only the number of "20%" and "970km". */
const UNITS = new Map([
  ['percent', ['cent', '']],
  ['km', ['']],
  ['bn', ['']],
  ['mn', ['']],
]);

/**
 * Finds the pages that contain the terms, as ranked by Pagefind.
 *
 * @param options.needsAll whether a page must contain all of them; else one is enough
 * @param options.index with the spellings of words that the archive's texts use
 */
export async function findText(
  wanted: readonly SearchTerm[],
  ask: (words: string, kind: PageKind) => Promise<FoundPages>,
  {
    kind,
    needsAll,
    index,
  }: { kind: PageKind; needsAll: boolean; index: Pick<SearchIndex, 'spellings' | 'functionWords'> },
): Promise<FoundText> {
  const spellings = (word: string) => [
    ...(UNITS.get(word) ?? []),
    ...spellingsOf(word).slice(1),
    ...(index.spellings.get(word) ?? []).filter((other) => other !== word),
  ];
  const terms = wanted.map((one) => (one.isPhrase ? one : { ...one, words: telling(one.words, index) }));
  const asked = terms.map(askedWords);
  const words = needsAll ? [asked.flat()] : asked;
  const inDollars = (word: string) => asked.some((one, number) => one[0] === word && isNumber(terms[number]));
  const apart = new Map(
    terms.flatMap(({ words: [first = '', ...others], isDesignation = false }) =>
      isDesignation && !isEnglishFunctionWord(first)
        ? [[[first, ...others].join(''), [first, ...others].join(' ')]]
        : [],
    ),
  );
  const askedSpellings = (word: string) => {
    const spaced = apart.get(word);
    if (spaced !== undefined) return [spaced];
    return inDollars(word) ? [`us${word}`] : spellings(word);
  };
  const queries = words.filter((one) => one.length > 0).flatMap((one) => respelt(one, askedSpellings));
  const answers = await Promise.all(queries.map((query) => ask(query, kind)));
  const pages = merge(answers.flatMap((answer) => answer.pages)).map((page): MatchedPage => {
    const matches = matchPage(page, terms, spellings);
    const complete = terms.flatMap((one, number) => (isComplete(matches, number, one) ? [number] : []));
    return { page, matches, wanted: new Set(complete) };
  });
  return {
    pages: pages.filter(({ wanted: found }) => (needsAll ? found.size === wanted.length : found.size > 0)),
    left: Math.max(0, ...answers.map((answer) => answer.total - answer.pages.length)),
  };
}

/** The words without function words, if there are others. */
function telling(words: readonly string[], { functionWords }: Pick<SearchIndex, 'functionWords'>): string[] {
  const others = words.filter((word) => !functionWords.has(word));
  return others.length > 0 ? others : [...words];
}

/** Pagefind indexes "5,650" as 5650, and "US$2.5" as us25. */
function askedWords(wanted: SearchTerm): string[] {
  return isNumber(wanted) || wanted.isDesignation ? [wanted.words.join('')] : wanted.words.flatMap(askedOf);
}

/** Whether a term is a number with signs in it. */
function isNumber(wanted: SearchTerm | undefined): boolean {
  return wanted !== undefined && wanted.isPhrase && wanted.words.every((word) => /^\p{N}+$/u.test(word));
}

/** The query of the words, and queries with another spelling of one of them. */
function respelt(words: readonly string[], spellings: (word: string) => readonly string[]): string[] {
  const others = words.flatMap((word, index) => spellings(word).map((other) => words.with(index, other)));
  return [words, ...others.slice(0, MOST_SPELLINGS)].map((query) => query.filter((word) => word !== '').join(' '));
}

/** Each page once, in order, with its matches for all queries. */
function merge(pages: readonly TextPage[]): TextPage[] {
  const merged = new Map<string, TextPage>();
  for (const page of pages) {
    const known = merged.get(page.url);
    const locations = [...new Set([...(known?.locations ?? []), ...page.locations])];
    merged.set(page.url, { ...page, locations });
  }
  return [...merged.values()];
}

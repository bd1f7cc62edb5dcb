import { ENGLISH_ASKING_WORDS } from '../../../archive/search/asking-words.ts';
import { initialsKey, dateKey } from '../../../archive/search/passages/own-keys.ts';
import { stemKey } from '../../../archive/search/passages/stem-key.ts';
import type { SearchIndex } from '../../../archive/search/search-index.ts';
import { anyMonthNumber } from '../../../base/month-names.ts';
import { isUnspaced, pairsOf } from '../../../base/unspaced.ts';
import type { EntityArticle } from '../unpack-places.ts';
import { entityUnits } from './entity-units.ts';
import type { PassageFiles, PassageIndex } from './passage-index.ts';
import { isAbout } from '../rank-articles.ts';
import type { QueryPart } from '../read-parts.ts';
import { isCertain } from '../terms-for-text.ts';

/** What a query asks for: a name in all its spellings, or a word in all its forms. */
export interface Concept {
  /** The index of its part of the query. */
  part: number;
  /** Its words in the query. */
  words: string[];
  /** How much it tells: rare words weigh more than common ones. */
  weight: number;
  /** How much it weighs in each unit that has it. */
  units: ReadonlyMap<number, number>;
  /** The keys of its words. */
  keys: string[];
  isName: boolean;
}

export type Units = ReadonlyMap<number, number>;

interface Means {
  index: SearchIndex;
  passages: PassageIndex;
  files: Pick<PassageFiles, 'readPostings'>;
  /** The articles that mention the names of each part. */
  named: readonly (readonly EntityArticle[])[];
}

/** A name weighs less than a word that is as rare: names are what many passages are about. */
const NAME_WEIGHT = 0.85;
/** The impact of a name on an article that is about it. */
const ABOUT = 0.5;
const OTHER_SPELLING = 0.95;
const DATED = 0.9;
/** The name of a month, where the query has a year and the text another one or none. */
const UNDATED = 0.4;
const INITIALS = 0.9;
const JOINED = 0.9;

/** The concepts of a query, with the units that have them. */
export async function conceptsOf(parts: readonly QueryPart[], means: Means): Promise<Concept[]> {
  const { passages, named } = means;
  const words = parts.flatMap((part, number) => (isCertain(part) ? [] : part.words.map((word) => ({ word, number }))));
  const telling = words.filter(({ word }) => !isQuiet(word, means.index));
  const asked = telling.length > 0 || parts.some(isCertain) ? telling : words;
  const years = asked.flatMap(({ word }) => (YEAR.test(word) ? [Number(word)] : []));
  const found = await Promise.all(
    asked.map(async ({ word, number }, index): Promise<Concept> => {
      const keys = keysOf(word, means.index);
      const around = [asked[index - 1], asked[index + 1]];
      const own = await wordUnits(word, keys, { years, around: around.map((one) => one?.word ?? '') }, means);
      const units = inAny([own, aboutUnits(parts[number], means)]);
      return { part: number, words: [word], weight: rarity(units.size, passages.size), units, keys, isName: false };
    }),
  );
  const names = parts.flatMap((part, number): Concept[] => {
    if (!isCertain(part)) return [];
    const units = inAny([entityUnits(named[number] ?? [], passages, means.index), aboutUnits(part, means)]);
    const weight = NAME_WEIGHT * rarity(units.size, passages.size);
    return [{ part: number, words: part.words, weight, units, keys: [], isName: true }];
  });
  return [...names, ...found].sort((a, b) => a.part - b.part);
}

/** The titles of the articles whose frontmatter names what a part names. */
function aboutUnits(part: QueryPart | undefined, { index, passages }: Means): Units {
  if (!part?.isName) return new Map();
  const about = index.articles.filter((article) => part.subjects.some((subject) => isAbout(article, subject)));
  return new Map(about.map(({ order }) => [passages.articles[order]?.first ?? 0, ABOUT]));
}

/** Whether a word says little beside others. */
function isQuiet(word: string, { functionWords }: Pick<SearchIndex, 'functionWords'>): boolean {
  return functionWords.has(word) || ENGLISH_ASKING_WORDS.has(word);
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The inverse document frequency of BM25. */
export function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** The keys of a word in each language of the texts. */
export function keysOf(word: string, { stems }: Pick<SearchIndex, 'stems'>): string[] {
  if (isUnspaced(word)) return pairsOf(word);
  return [...new Set([...stems.values()].map((stemsOf) => stemKey(word, stemsOf)))];
}

async function wordUnits(
  word: string,
  keys: readonly string[],
  { years, around }: { years: readonly number[]; around: readonly string[] },
  { index, files }: Means,
): Promise<Units> {
  const written = await Promise.all(keys.map(files.readPostings));
  if (isUnspaced(word)) return inAll(written);
  const month = years.length > 0 ? anyMonthNumber(word) : 0;
  // Beside a year, “may” is a month.
  const all = month === 0 ? written : written.map((units) => lessened(units, UNDATED));
  const [before = '', after = ''] = around;
  const others = await Promise.all([
    ...[...(index.spellings.get(word) ?? []), ...(UNITS.get(word) ?? [])].flatMap((other) =>
      keysOf(other, index).map(async (key) => lessened(await files.readPostings(key), OTHER_SPELLING)),
    ),
    ...[before && before + word, after && word + after].flatMap((joined) =>
      joined ? keysOf(joined, index).map(async (key) => lessened(await files.readPostings(key), JOINED)) : [],
    ),
    ...(YEAR.test(word) ? [lessened(await files.readPostings(dateKey(Number(word))), DATED)] : []),
    ...(month === 0 ? [] : years.map(async (year) => lessened(await files.readPostings(dateKey(year, month)), DATED))),
  ]);
  const direct = inAny([...all, ...others]);
  if (direct.size > 0 || !MAYBE_INITIALS.test(word)) return direct;
  return lessened(await files.readPostings(initialsKey(word)), INITIALS);
}

/** Units that texts also write in two words. */
const UNITS = new Map([['percent', ['cent']]]);
const MAYBE_INITIALS = /^\p{L}{3,7}$/u;

export function lessened(units: Units, factor: number): Units {
  return new Map(Array.from(units, ([unit, impact]) => [unit, impact * factor]));
}

/** The units in any of several sets, each with its greatest impact. */
export function inAny(sets: readonly Units[]): Units {
  const [only] = sets;
  if (sets.length === 1 && only) return only;
  const merged = new Map<number, number>();
  for (const units of sets) {
    for (const [unit, impact] of units) merged.set(unit, Math.max(impact, merged.get(unit) ?? 0));
  }
  return merged;
}

/** The units in all of several sets, each with its least impact. */
function inAll([first, ...others]: readonly Units[]): Units {
  return new Map(
    [...(first ?? [])].flatMap(([unit, impact]): [number, number][] => {
      const impacts = others.map((units) => units.get(unit));
      return impacts.every((one) => one !== undefined) ? [[unit, Math.min(impact, ...impacts)]] : [];
    }),
  );
}

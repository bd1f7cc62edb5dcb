import { ENGLISH_ASKING_WORDS } from '../../../archive/search/asking-words.ts';
import { type NearGroups, nearGroups } from '../../../archive/search/passages/near-groups.ts';
import { dateKey, groupKey, initialsKey } from '../../../archive/search/passages/own-keys.ts';
import { stemsForKeys } from '../../../archive/search/passages/stem-key.ts';
import type { SearchIndex } from '../../../archive/search/search-index.ts';
import { anyMonthNumber } from '../../../base/month-names.ts';
import { isUnspaced } from '../../../base/unspaced.ts';
import type { EntityArticle } from '../unpack-places.ts';
import { keysOf } from './keys-of.ts';
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
  /** The keys of words that readers use for them. */
  nearKeys: string[];
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
/** The impact of words that readers use for another; they must not be in more than this part of the units. */
const NEAR = 0.35;
const MOST_NEAR = 0.3;
/** The weight of a word that texts say otherwise. */
const UNSAID = 0.7;
const OTHER_SPELLING = 0.95;
/** Another name of a topic that the query names by a usual word. */
const TOPIC = 0.8;
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
  const nearWords = nearWordsOf(means);
  const all = asked.map(({ word }) => word);
  const years = asked.flatMap(({ word }) => (YEAR.test(word) ? [Number(word)] : []));
  const found = await Promise.all(
    asked.map(async ({ word, number }, index): Promise<Concept> => {
      const keys = keysOf(word, means.index);
      const own = await wordUnits(word, keys, { years, around: [all[index - 1] ?? '', all[index + 1] ?? ''] }, means);
      const mentions = lessened(entityUnits(named[number] ?? [], passages, means.index), TOPIC);
      const direct = inAny([own, aboutUnits(parts[number], means), ...(parts[number]?.isName ? [mentions] : [])]);
      // A word alone means itself, if texts have it.
      const isAlone = parts.length === 1 && asked.length === 1 && direct.size > 0;
      const groups = isAlone ? [] : nearWords.asked(index, all);
      const near = await Promise.all(groups.map((group) => means.files.readPostings(groupKey(group))));
      const others = near.filter(({ size }) => size < passages.size * MOST_NEAR);
      const units = inAny([direct, ...others.map((some) => lessened(some, NEAR))]);
      const weight = direct.size > 0 ? rarity(direct.size, passages.size) : UNSAID * rarity(units.size, passages.size);
      return { part: number, words: [word], weight, units, keys, nearKeys: nearWords.keysOf(groups), isName: false };
    }),
  );
  const names = parts.flatMap((part, number): Concept[] => {
    if (!isCertain(part)) return [];
    const units = inAny([entityUnits(named[number] ?? [], passages, means.index), aboutUnits(part, means)]);
    const weight = NAME_WEIGHT * rarity(units.size, passages.size);
    return [{ part: number, words: part.words, weight, units, keys: [], nearKeys: [], isName: true }];
  });
  return [...names, ...found].sort((a, b) => a.part - b.part);
}

const prepared = new WeakMap<PassageIndex, NearGroups>();

function nearWordsOf({ index: { stems }, passages }: Pick<Means, 'index' | 'passages'>): NearGroups {
  const known = prepared.get(passages);
  if (known) return known;
  const keyStems = [...stems.values()].map((stemsOf) => stemsForKeys(stemsOf, stems.size));
  const groups = nearGroups(passages.nearWords, keyStems);
  prepared.set(passages, groups);
  return groups;
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
  const lesser = async (key: string, factor: number) => lessened(await files.readPostings(key), factor);
  const spellings = [...(index.spellings.get(word) ?? []), ...(UNITS.get(word) ?? [])];
  const joined = [before && before + word, after && word + after].filter((one) => one !== '');
  const others = await Promise.all([
    ...spellings.flatMap((other) => keysOf(other, index)).map((key) => lesser(key, OTHER_SPELLING)),
    ...joined.flatMap((one) => keysOf(one, index)).map((key) => lesser(key, JOINED)),
    ...datesOf(word, month, years).map((key) => lesser(key, DATED)),
  ]);
  const direct = inAny([...all, ...others]);
  if (direct.size > 0 || !MAYBE_INITIALS.test(word)) return direct;
  return lesser(initialsKey(word), INITIALS);
}

/** The keys of the year, or of the month in the years of the query. */
function datesOf(word: string, month: number, years: readonly number[]): string[] {
  if (YEAR.test(word)) return [dateKey(Number(word))];
  return month === 0 ? [] : years.map((year) => dateKey(year, month));
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

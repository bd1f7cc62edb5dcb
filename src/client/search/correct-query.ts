import type { ArchiveWords, Correction } from './model.ts';
import { editDistance } from '../../archive/search/edit-distance.ts';
import {
  type Corrections,
  misspeltInText,
  misspeltName,
  type MisspeltName,
  misspeltWhole,
  misspeltWord,
} from './misspelt.ts';
import type { NameLookup } from './name-lookup.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { QueryPart } from './read-parts.ts';

/** A query with its misspelt names and words corrected. */
export interface CorrectedQuery {
  parsed: ParsedQuery;
  correction: Correction;
}

interface Means {
  names: NameLookup;
  functionWords: ReadonlySet<string>;
  read: (query: ParsedQuery) => QueryPart[];
  /** Whether the archive's texts have a word. */
  isInTexts: (word: string) => Promise<boolean>;
  readWords: (word: string) => Promise<ArchiveWords>;
}

const LONGEST_NAME = 12;

/**
 * Corrects names and words in a query, but only words that no text of the archive has. Names of several words come
 * first, because their other words support them; then single names; then words of the texts.
 */
export async function correctQuery(parsed: ParsedQuery, means: Means): Promise<CorrectedQuery | undefined> {
  const corrections: Corrections = new Map();
  const accept = async (found: MisspeltName | undefined) => {
    if (!found || found.corrections.size === 0) return false;
    if (!found.isCertain) {
      for (const word of found.corrections.keys()) if (await means.isInTexts(word)) return false;
    }
    for (const [word, meant] of found.corrections) corrections.set(word, meant);
    return true;
  };

  const words = parsed.words.map(({ folded }) => folded);
  for (let index = 0; index < words.length;) index += await correctAt(words, index, means, accept);
  for (const { words: used, subjects, isName, isPhrase } of means.read(corrected(parsed, corrections))) {
    const [word = ''] = used;
    if (isName || isPhrase || used.length > 1 || means.functionWords.has(word)) continue;
    const name = subjects.length > 0 ? undefined : misspeltWord(word, means.names);
    if (await means.isInTexts(word)) continue;
    const isNear = name !== undefined && editDistance(word, name, 1) <= 1;
    const meant = isNear ? name : (misspeltInText(word, (await means.readWords(word)).proposed) ?? name);
    if (meant !== undefined) corrections.set(word, meant);
  }

  const result = corrected(parsed, corrections);
  const whole = await misspeltAsWhole(parsed, means.read(result), means);
  if (whole) return whole;
  const put = new Set(corrections.values());
  const meant = means
    .read(result)
    .flatMap(({ words: used, subjects: [subject], isPhrase }) =>
      !isPhrase && used.some((word) => put.has(word)) ? [subject?.name ?? used.join(' ')] : [],
    );
  if (meant.length === 0) return undefined;
  const misspelt = parsed.words.filter(({ folded }) => corrections.has(folded)).map(({ written }) => written);
  return { parsed: result, correction: { meant, misspelt } };
}

/** If a word is still unknown, the whole query may be one name with wrong letters in several words. */
async function misspeltAsWhole(
  { words, ...rest }: ParsedQuery,
  parts: readonly QueryPart[],
  { names, functionWords, isInTexts }: Means,
): Promise<CorrectedQuery | undefined> {
  if (words.length < 2 || rest.phrases.length > 0) return undefined;
  const strange = parts.filter(({ words: [word = ''], subjects }) => subjects.length === 0 && !functionWords.has(word));
  const isKnown = await Promise.all(strange.map(({ words: [word = ''] }) => isInTexts(word)));
  if (isKnown.every(Boolean)) return undefined;
  const meant = misspeltWhole(
    words.map(({ folded }) => folded),
    names,
  );
  if (!meant) return undefined;
  const misspelt = words.filter(({ folded }, index) => folded !== meant.words[index]).map(({ written }) => written);
  return {
    parsed: { ...rest, words: meant.words.map((word) => ({ written: word, folded: word })) },
    correction: { meant: [meant.subject.name], misspelt },
  };
}

/** Tries the longest sequence of words first; a correct name is kept. @returns the number of words that are done */
async function correctAt(
  words: readonly string[],
  index: number,
  { names }: Means,
  accept: (found: MisspeltName | undefined) => Promise<boolean>,
): Promise<number> {
  for (let length = Math.min(LONGEST_NAME, words.length - index); length > 1; length--) {
    const part = words.slice(index, index + length);
    if (names.exact(part).length > 0 || names.alike(part).length > 0) return length;
    if (await accept(misspeltName(part, names))) return length;
  }
  return 1;
}

function corrected(parsed: ParsedQuery, corrections: Corrections): ParsedQuery {
  const words = parsed.words.map((word) => {
    const meant = corrections.get(word.folded);
    return meant === undefined ? word : { written: meant, folded: meant };
  });
  return { ...parsed, words };
}

import { correctWord } from './correct-words.ts';
import type { NameLookup } from './name-lookup.ts';
import type { ParsedQuery } from './parse-query.ts';
import { isFunctionWord } from './plain-words.ts';
import type { QueryPart } from './read-parts.ts';

/** A query with its misspelt names put right. */
export interface CorrectedQuery {
  parsed: ParsedQuery;
  /** The names that were put right. @example ["Turkmenistan"] */
  meant: string[];
}

/**
 * Puts names in a query right: only words that name nothing and stand nowhere in the archive's texts, and only where a
 * name comes of it.
 *
 * @param standsInText whether the texts have a word
 */
export async function correctQuery(
  parsed: ParsedQuery,
  parts: readonly QueryPart[],
  {
    names,
    read,
    standsInText,
  }: {
    names: NameLookup;
    read: (query: ParsedQuery) => QueryPart[];
    standsInText: (word: string) => Promise<boolean>;
  },
): Promise<CorrectedQuery | undefined> {
  const unknown = parts.flatMap(({ words: [word = ''], things, isPhrase }) =>
    things.length > 0 || isPhrase || isFunctionWord(word) ? [] : [word],
  );
  const corrections = new Map<string, string>();
  for (const word of unknown) {
    const meant = correctWord(word, names);
    if (meant !== undefined && !(await standsInText(word))) corrections.set(word, meant);
  }
  if (corrections.size === 0) return undefined;
  const words = parsed.words.map(({ written, folded }) => {
    const meant = corrections.get(folded);
    return meant === undefined ? { written, folded } : { written: meant, folded: meant };
  });
  const corrected = { ...parsed, words };
  const meant = read(corrected).flatMap(({ words: [...used], things: [thing] }) =>
    thing && used.some((word) => [...corrections.values()].includes(word)) ? [thing.name] : [],
  );
  return meant.length > 0 ? { parsed: corrected, meant } : undefined;
}

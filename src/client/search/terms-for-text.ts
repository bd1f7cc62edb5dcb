import { isEntity } from './name-lookup.ts';
import { wordsOf } from '../../archive/search/words.ts';
import { withoutEdges } from './plain-words.ts';
import type { PartTerm } from './rank-articles.ts';
import type { QueryPart } from './read-parts.ts';

/**
 * The terms for the full-text search. The places of names are known already, so a name is only searched if it is the
 * whole query, and not an abbreviation: "IS" does not mean the word "is".
 */
export function termsForText(parts: readonly QueryPart[]): PartTerm[] {
  return parts.flatMap((part, number): PartTerm[] => {
    const { words, isPhrase, subjects } = part;
    if (isPhrase) return [{ part: number, words, isPhrase, isDesignation: part.designation !== undefined }];
    if (isCertain(part) && (parts.length > 1 || isAbbreviated(part))) return [];
    const bare = withoutEdges(words);
    const isTogether = bare.length > 1 && subjects.some(({ kind }) => kind !== 'tags');
    return [{ part: number, words: bare, isPhrase: isTogether, isOpen: number === parts.length - 1 }];
  });
}

/** Whether a part names a country, group, person or place. */
export function isEntityPart({ subjects }: QueryPart): boolean {
  return subjects.some(isEntity);
}

/** Whether a part is the whole name of one. */
export function isCertain(part: QueryPart): boolean {
  return part.isName && isEntityPart(part);
}

/** Whether a part is one of the abbreviations of what it names. */
function isAbbreviated({ words, subjects }: QueryPart): boolean {
  const word = words.join(' ');
  return subjects.some(({ names }) => names.some((name) => !/\p{Ll}/u.test(name) && wordsOf(name).join(' ') === word));
}

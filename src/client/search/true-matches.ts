import { fold } from '../../archive/fold.ts';
import type { PagefindPage } from './text-places.ts';

/**
 * Pages with only those matches that answer a query. When nothing begins with a word of the query, Pagefind takes the
 * longest word with which that word begins: the "s" of "China’s" for "sharia". A match counts when it shares the first
 * half of a word of the query, so that endings and slips at the end are still forgiven.
 */
export function trueMatches(pages: readonly PagefindPage[], query: string): PagefindPage[] {
  const wanted = partsOf(query);
  return pages.flatMap((page) => {
    const words = page.content.match(/\S+/g) ?? [];
    const locations = page.locations.filter((location) => {
      const parts = partsOf(words[location] ?? '');
      return wanted.some((word) => parts.some((part) => part.startsWith(word.slice(0, Math.ceil(word.length / 2)))));
    });
    return locations.length > 0 ? [{ ...page, locations }] : [];
  });
}

/** The words in a text, folded, and those with hyphens as one word too. @example "bio-labs" → bio, labs, biolabs */
function partsOf(text: string): string[] {
  return fold(text)
    .split(/\s+/)
    .flatMap((word) => {
      const parts = word.match(/[\p{L}\p{N}]+/gu) ?? [];
      return parts.length > 1 ? [...parts, parts.join('')] : parts;
    });
}

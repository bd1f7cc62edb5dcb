import type { SearchWords } from '../../i18n/model.ts';
import type { Answer } from './model.ts';

/**
 * A summary of an answer, in a sentence or two.
 *
 * @example "4 results for “Kazakhstan”."
 * @example "4 results for “Kazakhstan zebra”. Not found: “zebra”."
 * @param hidden the number of pages and notes that filters hide, if they hide all
 * @example "No results for “Turkmensitan”. Showing 7 results for “Turkmenistan”."
 */
export function summary(
  { hits, correction, left, missing, isApart, hidden = 0 }: Omit<Answer, 'nearest'> & { hidden?: number },
  query: string,
  { results, separator }: SearchWords,
): string {
  const quote = (text: string) => (/["“”«»]/.test(text) ? text : results.quoted({ text }));
  const listed = (texts: readonly string[]) => texts.map(quote).join(separator);
  if (query === '') return '';
  const filtered = hidden > 0 ? [results.filtered(hidden)] : [];
  if (hits.length === 0 && hidden > 0) return filtered.join('');
  if (hits.length === 0) return results.none({ query: quote(query) });
  const found = correction
    ? results.corrected(hits.length, { typed: listed(correction.misspelt), meant: listed(correction.meant) })
    : results.found(hits.length, { query: quote(query) });
  return [
    found,
    ...filtered,
    ...(missing.length > 0 ? [results.missing({ words: listed(missing) })] : []),
    ...(isApart ? [results.apart] : []),
    ...(left > 0 ? [results.left(left)] : []),
  ].join(' ');
}

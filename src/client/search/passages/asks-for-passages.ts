import { isUnspaced } from '../../../base/unspaced.ts';
import type { QueryPart } from '../read-parts.ts';
import { isCertain } from '../terms-for-text.ts';

/**
 * Whether a query is answered by passages: not a single name, nothing that must be as it is written, and no script
 * without spaces, whose words only the text can tell.
 */
export function asksForPassages(parts: readonly QueryPart[]): boolean {
  const [only] = parts;
  if (parts.some(({ isPhrase, words }) => isPhrase || words.some(isUnspaced))) return false;
  return parts.length > 1 || (only !== undefined && !isCertain(only));
}

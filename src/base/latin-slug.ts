import { fold, OWN_LETTERS } from './fold.ts';

/**
 * Letters that count as word breaks in an address, although `fold` replaces them by plain ones: published addresses
 * must not change.
 */
const DIVIDING = new RegExp(`(?![ıłŁøØđĐæÆœŒß])[${OWN_LETTERS}]`, 'gu');

/**
 * The words of a text in Latin letters, in lower-case ASCII and joined by hyphens. Light enough for browsers.
 *
 * @example "Türkiye’s 2021" → "turkiyes-2021"
 */
export function latinSlug(text: string): string {
  return fold(text.replace(DIVIDING, '-'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

import { fold, OWN_LETTERS } from './fold.ts';

/**
 * Letters of their own that divide words in an address, although they are compared as plain ones elsewhere: addresses that
 * were published stay as they are.
 */
const DIVIDING = new RegExp(`(?![ıłŁøØđĐæÆœŒß])[${OWN_LETTERS}]`, 'gu');

/** Text as part of an address: lower-case ASCII words joined by hyphens. "Türkiye’s 2021" → "turkiyes-2021". */
export function slug(text: string): string {
  return fold(text.replace(DIVIDING, '-'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

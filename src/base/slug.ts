import { latinSlug } from './latin-slug.ts';
import { transliterate } from './transliterate.ts';

const LONGEST = 100;

/**
 * Text as part of an address: lower-case ASCII words joined by hyphens. “Türkiye’s 2021” → “turkiyes-2021”, “Введение” →
 * “vvedenie”. What is transliterated is also cut, because it becomes longer than its text.
 */
export function slug(text: string): string {
  const latin = transliterate(text);
  return latin === text ? latinSlug(text) : cutSlug(latinSlug(latin));
}

/** A slug as the name of a file or folder may have it: cut between words where it is long. */
export function cutSlug(long: string): string {
  if (long.length <= LONGEST) return long;
  const hyphen = long.lastIndexOf('-', LONGEST);
  return long.slice(0, hyphen > 0 ? hyphen : LONGEST);
}

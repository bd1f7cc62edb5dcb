import { z } from 'astro/zod';

/**
 * A language as a BCP 47 tag in its canonical form (RFC 5646 § 4.5), with the script if it is not the usual one.
 *
 * @example "en", "ru-Latn" for Russian in Latin letters
 */
export const languageTag = z.string().refine(isCanonical, 'expected a language tag such as en, ru or ru-Latn (BCP 47)');

function isCanonical(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

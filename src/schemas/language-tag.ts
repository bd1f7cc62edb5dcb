import { z } from 'astro/zod';

/**
 * A language as a BCP 47 tag in its canonical form (RFC 5646 § 4.5), with the script if it is not the usual one.
 *
 * @example "en", "ru-Latn" for Russian in Latin letters
 */
export const languageTag = z
  .string()
  .refine(isCanonical, {
    error: ({ input }) => {
      const tag = typeof input === 'string' ? tagOfName(input) : undefined;
      return `expected a language tag such as en, ru or ru-Latn (BCP 47)${tag === undefined ? '' : `: here ${tag}`}`;
    },
  })
  .meta({ pattern: '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$' });

function isCanonical(tag: string): boolean {
  // RFC 5646 reserves longer primary subtags; nobody has registered one.
  if (/^[a-z]{4}/iu.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** The tag of a language by its name in English or in itself: “spanish” and “español” are `es`. */
function tagOfName(name: string): string | undefined {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags.find((tag) => [nameOf(tag, 'en'), nameOf(tag, tag)].includes(name.toLowerCase()));
}

function nameOf(tag: string, language: string): string | undefined {
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag)?.toLowerCase();
}

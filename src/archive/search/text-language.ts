/** The languages that Pagefind would divide into words by a dictionary of its own. */
const DIVIDED = new Set(['zh', 'ja', 'th']);
/** Pagefind’s name for a language without rules. */
const NO_RULES = 'unknown';

/** The language of a tag, without script and region. @example "fr-CA" → "fr" */
export function baseLanguage(tag: string): string {
  return new Intl.Locale(tag).language;
}

/**
 * The language under which Pagefind indexes a text, with its stems. Scripts without spaces are indexed by pairs of
 * characters instead: a dictionary in the index and another in the browser would divide names differently.
 */
export function indexLanguage(tag: string): string {
  const language = baseLanguage(tag);
  return DIVIDED.has(language) ? NO_RULES : language;
}

/** The packages of stems and function words for each language that has them, besides English. */
const PACKAGES = new Map(
  Object.entries({
    ...{ ar: 'arabic', bg: 'bulgarian', da: 'danish', de: 'german', el: 'greek', es: 'spanish', fi: 'finnish' },
    ...{ fr: 'french', ga: 'irish', hi: 'indian', hu: 'hungarian', hy: 'armenian', id: 'indonesian', it: 'italian' },
    ...{ lt: 'lithuanian', nb: 'norwegian', ne: 'nepali', nl: 'dutch', nn: 'norwegian', no: 'norwegian' },
    ...{ pt: 'portuguese', ro: 'romanian', ru: 'russian', sr: 'serbian', sv: 'swedish', ta: 'tamil', tr: 'turkish' },
    ...{ uk: 'ukrainian' },
  }),
);

/** The name of a language in the packages of stems and function words; undefined if they lack it. */
export function packageLanguage(tag: string): string | undefined {
  return PACKAGES.get(baseLanguage(tag));
}

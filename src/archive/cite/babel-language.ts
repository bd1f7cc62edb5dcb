import { memoizeByText } from '../../base/memoize.ts';

/**
 * The name of a language in LaTeX’s babel, for `langid`: for most, its English name in small letters.
 *
 * @param tag BCP 47. @example "de-AT" → "naustrian", "ru-Latn" → "russian"
 * @returns undefined for a language without a name of one word
 * @see the babel manual, §1.14 and §1.16; the biblatex manual, table 2
 */
export const babelLanguage = memoizeByText(
  (tag: string): string | undefined => {
    const { language, region, script } = new Intl.Locale(tag);
    const named =
      NAMES.get(`${language}-${script ?? ''}`) ?? NAMES.get(`${language}-${region ?? ''}`) ?? NAMES.get(language);
    if (named !== undefined) return named;
    const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language);
    return english && /^[A-Za-z]+$/.test(english) ? english.toLowerCase() : undefined;
  },
  (tag) => tag,
);

const NAMES = new Map(
  Object.entries({
    de: 'ngerman',
    'de-AT': 'naustrian',
    'de-CH': 'nswissgerman',
    'en-AU': 'australian',
    'en-CA': 'canadian',
    'en-GB': 'british',
    'en-NZ': 'newzealand',
    'en-US': 'american',
    nb: 'norsk',
    nn: 'nynorsk',
    no: 'norsk',
    'pt-BR': 'brazilian',
    'sr-Cyrl': 'serbianc',
  }),
);

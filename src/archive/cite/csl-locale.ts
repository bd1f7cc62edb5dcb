import packaged from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import { type CitationTerm, type CitationTerms, citationTerms } from '../../i18n/citation-terms.ts';

/** The words of citations in one language. */
export interface CslLocale {
  /** BCP 47 */
  tag: string;
  /** A locale file of CSL 1.0.2. */
  xml: string;
}

const locales = new Map(Object.entries(packaged));
const english: CslLocale = { tag: 'en-US', xml: packaged['en-US'] };

/**
 * The words, dates and quotation marks of citations in a language. Those that no package has are made from the English:
 * with the terms of the dictionary, and with the names of months and the order of dates of `Intl`.
 *
 * @param language BCP 47
 * @param quoted a text of the dictionary with its quotation marks. @example "« {text} »"
 */
export function cslLocale(language: string, quoted = '“{text}”'): CslLocale {
  const { baseName, language: general } = new Intl.Locale(language);
  if (general === 'en') return english;
  const usual = new Intl.Locale(general).maximize();
  const tag = [baseName, `${general}-${usual.region ?? ''}`].find((one) => locales.has(one));
  const xml = tag === undefined ? undefined : locales.get(tag);
  return tag !== undefined && xml !== undefined
    ? { tag, xml: withTerms(xml, citationTerms(language)) }
    : { tag: baseName, xml: madeLocale(language, quoted) };
}

function withTerms(xml: string, terms: CitationTerms): string {
  const made = Object.entries(terms).map(([name, term]) => termXml(name, term));
  return withoutTerms(xml, (name) => Object.hasOwn(terms, name)).replace('</terms>', () => `${made.join('')}</terms>`);
}

function withoutTerms(xml: string, isLeftOut: (name: string) => boolean): string {
  return xml.replace(/<term name="([^"]+)"[^>]*>.*?<\/term>/gs, (term, name: string) => (isLeftOut(name) ? '' : term));
}

function madeLocale(language: string, quoted: string): string {
  const terms = {
    ...monthTerms(language),
    ...quotationMarks(quoted),
    ordinal: { long: '.' },
    ...citationTerms(language),
  };
  const others = withoutTerms(english.xml, isNumeral)
    .replace(/<style-options[^>]*>/, '<style-options punctuation-in-quote="false"/>')
    .replace(/<date form="text">.*?<\/date>/s, () => textDate(language))
    .replace(/xml:lang="[^"]*"/, `xml:lang="${language}"`);
  return withTerms(others, terms);
}

/** English ordinals have forms for single numbers, which other languages do not have. */
function isNumeral(name: string): boolean {
  return /^(?:long-)?ordinal/.test(name);
}

function monthTerms(language: string): Record<string, CitationTerm> {
  const nameOf = (month: number, form: 'long' | 'short') =>
    partsOf(language, form, Date.UTC(2001, month - 1, 1)).find(({ type }) => type === 'month')?.value ?? '';
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => {
      const month = index + 1;
      return [
        `month-${String(month).padStart(2, '0')}`,
        { long: nameOf(month, 'long'), short: nameOf(month, 'short') },
      ];
    }),
  );
}

function quotationMarks(quoted: string): Record<string, CitationTerm> {
  const [open = '', close = ''] = quoted.split('{text}');
  return { 'open-quote': { long: open }, 'close-quote': { long: close } };
}

/** The parts of a date in the order of the language. A word after the last part, such as a Russian “г.”, is left out. */
function textDate(language: string): string {
  const parts = partsOf(language, 'long', Date.UTC(2001, 4, 3));
  const dated = parts.flatMap(({ type }, index) => {
    if (type !== 'day' && type !== 'month' && type !== 'year') return [];
    const next = parts[index + 1];
    const after = next?.type === 'literal' && !(index + 2 === parts.length && /^\s/.test(next.value)) ? next.value : '';
    return [`<date-part name="${type}" suffix="${escape(after)}"/>`];
  });
  return `<date form="text">${dated.join('')}</date>`;
}

function partsOf(language: string, month: 'long' | 'short', time: number): Intl.DateTimeFormatPart[] {
  const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(language, options).formatToParts(time);
}

function termXml(name: string, { long = '', short = long, verb = '', symbol = '' }: CitationTerm): string {
  const term = (form: string, words: string | readonly [string, string]) => {
    const [one, many] = typeof words === 'string' ? [words, words] : words;
    const content = one === many ? escape(one) : `<single>${escape(one)}</single><multiple>${escape(many)}</multiple>`;
    return `<term name="${name}"${form}>${content}</term>`;
  };
  return [
    term('', long),
    term(' form="short"', short),
    ...(symbol === '' ? [] : [term(' form="symbol"', symbol)]),
    ...(verb === '' ? [] : [term(' form="verb"', verb), term(' form="verb-short"', verb)]),
  ].join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

import { babelLanguage } from '../../archive/cite/babel-language.ts';
import { isObject } from '../../base/is-object.ts';
import { slug } from '../../base/slug.ts';
import { spokenLanguage } from '../frontmatter/clean-text.ts';
import { cslTypeNames } from '../../schemas/csl-types.ts';
import { type SourceRecord, sourceSchema } from '../../schemas/source.ts';

/** Keys of CSL-JSON that are text, by the keys of a record. */
const TEXTS = {
  title: 'title',
  container: 'container-title',
  series: 'collection-title',
  publisher: 'publisher',
  place: 'publisher-place',
  volume: 'volume',
  issue: 'issue',
  pages: 'page',
  edition: 'edition',
  number: 'number',
  genre: 'genre',
  doi: 'DOI',
  isbn: 'ISBN',
  issn: 'ISSN',
  url: 'URL',
} as const;
const NAMES = { authors: 'author', editors: 'editor', translators: 'translator' } as const;

/** The key by which notes cite an entry: its citation key, its id, or one made of author, year and title. */
export function keyOf(item: Record<string, unknown>): string {
  const stated = textOf(item['citation-key']) ?? textOf(item['citekey']) ?? textOf(item['id']);
  // Zotero’s ids are addresses; those of a converter change with each run.
  const id = stated?.startsWith('temp_id_') ? undefined : stated?.split('/').at(-1);
  if (id !== undefined && /^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~-]*$/u.test(id)) return id;
  const [author] = namesIn(item['author'] ?? item['editor']);
  const family = author?.split(',')[0] ?? textOf(item['publisher']) ?? 'source';
  const year = dateOf(item['issued'])?.slice(0, 4) ?? '';
  const word =
    slug(textOf(item['title']) ?? '')
      .split('-')
      .find((one) => one.length > 3) ?? '';
  return `${slug(family).replaceAll('-', '')}${year}${word}`;
}

/** An entry of CSL-JSON as a record, with the names of what could not be read; or why it cannot be one. */
export function toSourceRecord(
  item: Record<string, unknown>,
): { source: SourceRecord; left: string[] } | { fault: string } {
  const type = cslTypeNames.find((name) => name === item['type']) ?? 'document';
  const texts = Object.entries(TEXTS).flatMap(([key, name]): [string, string][] => {
    const text = textOf(item[name]);
    return text === undefined
      ? []
      : [[key, key === 'doi' ? text.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '') : text]];
  });
  const names = Object.entries(NAMES).map(([key, name]): [string, string[]] => [
    key,
    [...new Set(namesIn(item[name]))],
  ]);
  const issued = dateOf(item['issued']);
  const language = languageOf(textOf(item['language']));
  const record: Record<string, unknown> = Object.fromEntries<unknown>([
    ['type', type],
    ...texts,
    ...names,
    ['issued', issued],
    ['language', language],
  ]);
  const left: string[] = [];
  for (;;) {
    const read = sourceSchema.safeParse(record);
    if (read.success) {
      const hasWords =
        read.data.title !== undefined || read.data.url !== undefined || read.data.container !== undefined;
      return hasWords ? { source: read.data, left } : { fault: 'it has no title, and no address.' };
    }
    const key = read.error.issues[0]?.path[0];
    if (typeof key !== 'string' || record[key] === undefined) return { fault: read.error.message };
    left.push(`${key} “${JSON.stringify(record[key]).replace(/^"|"$/g, '')}”`);
    delete record[key];
  }
}

const LANGUAGES = 'en de fr es ru ar it pt nl pl uk cs zh ja ko tr fa hu ro sv da nb fi el he hi uz kk ky tg tk'.split(
  ' ',
);

/** A language tag; BibLaTeX names languages in English words. */
function languageOf(language: string | undefined): string | undefined {
  if (language === undefined) return undefined;
  const name = language.toLowerCase();
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const named = LANGUAGES.find((tag) => babelLanguage(tag) === name || english.of(tag)?.toLowerCase() === name);
  return named ?? spokenLanguage(language);
}

/** Text without the markup of CSL, in one line. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  const plain = text
    .replace(/<\/?(?:i|b|em|sup|sub|sc|span)\b[^<>]*>/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}

/** Names with the family name first; an institution as it is called. */
function namesIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).flatMap((name) => {
    const [family, given, literal] = [textOf(name['family']), textOf(name['given']), textOf(name['literal'])];
    const particle = textOf(name['non-dropping-particle']) ?? textOf(name['dropping-particle']);
    const whole = family === undefined ? literal : particle === undefined ? family : `${particle} ${family}`;
    if (whole === undefined) return [];
    return [given === undefined ? whole : `${whole}, ${given}`];
  });
}

function dateOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const parts = value['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const numbers = (Array.isArray(first) ? first : []).map(Number).filter((part) => part > 0);
  const [year, ...rest] = numbers;
  if (year !== undefined) {
    return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
  }
  return /^\d{4}(?:-\d{2}){0,2}/.exec(textOf(value['raw']) ?? textOf(value['literal']) ?? '')?.[0];
}

import { isObject } from '../../../base/is-object.ts';
import { spokenLanguage } from '../../frontmatter/clean-text.ts';
import { calendarDate } from '../../frontmatter/find-dates.ts';
import { titleFromHtml } from '../../frontmatter/title-runs.ts';
import type { LeftOut, Stated } from '../../model/post.ts';
import { textOf } from '../wxr/text-of.ts';
import { dateOfValue, namesOfValue, textOfValue, textsOfValue } from '../stated-values.ts';

/** What the front matter of a Markdown file says of its post. */
export interface StatedInFile {
  stated: Stated;
  /** An address of its own on the site, as it is written: a path, or a pattern of one. */
  address: string | undefined;
  /** Other addresses that lead to it, as paths. */
  aliases: string[];
  isDraft: boolean;
  /** A date in numbers that is in no calendar, as it is written. @example "2020-02-30" */
  impossibleDate: string | undefined;
  /** What all translations of the page have in common. */
  translationKey: string | undefined;
  /** An image that stands for it, as an address. */
  image: string | undefined;
  /** What an article has no place for. */
  left: LeftOut[];
}

/**
 * Reads the front matter of Jekyll, Hugo, Quarto, Pandoc, Obsidian, Eleventy and Astro.
 *
 * @param isJekyll whether spaces divide tags and categories in one line (https://jekyllrb.com/docs/posts/#tags)
 */
export function readStatedInFile(data: ReadonlyMap<string, unknown>, isJekyll = false): StatedInFile {
  const used = new Set<string>();
  const keys = new Map([...data.keys()].map((key) => [key.toLowerCase().replace(/[\s_-]/g, ''), key]));
  const inTaxonomies = data.get('taxonomies');
  const first = <T>(names: readonly string[], read: (value: unknown) => T | undefined): T | undefined => {
    for (const name of names) {
      const key = keys.get(name);
      const value = key === undefined ? undefined : read(data.get(key));
      if (key === undefined || value === undefined) continue;
      used.add(key);
      return value;
    }
    return undefined;
  };
  const all = (names: readonly string[], read: (value: unknown) => string[]) => [
    ...new Set(names.flatMap((name) => first([name], (value) => some(read(value))) ?? [])),
  ];
  const terms = (value: unknown) => textsOfValue(value, /\s*,\s*/).map((term) => term.replace(/^#/, ''));
  const several = (value: unknown) =>
    isJekyll && typeof value === 'string' && !value.includes(',') ? terms(value.split(/\s+/)) : terms(value);
  const ofTaxonomy = (name: string) => (isObject(inTaxonomies) ? terms(inTaxonomies[name]) : []);
  if (isObject(inTaxonomies)) used.add('taxonomies');
  const titled = first(['title'], textOfValue);
  const titleRuns = titled === undefined ? [] : titleFromHtml(withTags(titled), textOf);
  const texts = {
    title: titled === undefined ? undefined : textOf(withTags(titled)),
    subtitle: first(['subtitle', 'subheading', 'tagline'], plainText),
    excerpt: first(['excerpt', 'summary', 'description', 'abstract', 'lead', 'intro'], plainText),
    slug: first(['slug'], textOfValue),
    language: first(['lang', 'language', 'locale'], (value) => spokenLanguage(textOfValue(value))),
  };
  const dates = ['date', 'pubdate', 'publishdate', 'published', 'datepublished', 'created'];
  const sound = first(dates, dateOfValue);
  const published = sound ?? first(dates, partOfDate);
  const changed = first(
    ['lastmod', 'lastmodified', 'lastmodifiedat', 'modified', 'updated', 'datemodified', 'dateupdated'],
    dateOfValue,
  );
  const updated =
    changed !== undefined && changed.edtf.length === 10 && changed.edtf > (published?.edtf ?? '')
      ? changed.edtf
      : undefined;
  const draft = first(['draft'], booleanOf) ?? false;
  const isPublished = first(['published', 'publish'], booleanOf) ?? true;
  const stated: Stated = {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    ...(titleRuns.some(({ isItalic }) => isItalic) && { titleRuns }),
    ...(published && { published }),
    ...(updated !== undefined && { updated }),
    authors: all(['author', 'authors', 'byline', 'by'], namesOfValue),
    categories: [...all(['categories'], several), ...all(['category'], terms), ...ofTaxonomy('categories')].filter(
      isNew,
    ),
    tags: [...all(['tags'], several), ...all(['tag', 'keywords', 'topics'], terms), ...ofTaxonomy('tags')].filter(
      isNew,
    ),
  };
  return {
    stated,
    address: first(['permalink', 'url'], (value) => (textOfValue(value)?.startsWith('/') ? String(value) : undefined)),
    aliases: all(['aliases', 'alias', 'redirectfrom', 'redirects', 'oldurl', 'oldurls'], (value) =>
      textsOfValue(value).filter((alias) => /^(?:\/|https?:)/.test(alias)),
    ),
    isDraft: draft || !isPublished,
    impossibleDate: sound ? undefined : published?.words,
    translationKey: first(['translationkey'], textOfValue),
    image: first(['image', 'cover', 'thumbnail', 'featuredimage', 'header', 'banner', 'hero'], imageOf),
    left: [...data].filter(([key]) => !used.has(key)).flatMap(([key, value]) => leftOut(key, value)),
  };
}

/** The month and year, or the year, of a date whose day or month is in no calendar. */
function partOfDate(value: unknown): Stated['published'] {
  const words = textOfValue(value);
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?(?!\d)/.exec(words ?? '') ?? [];
  const edtf = year === undefined ? undefined : (calendarDate([year, month]) ?? calendarDate([year]));
  return words === undefined || edtf === undefined ? undefined : { edtf, words };
}

/** A value that may be Markdown or HTML, as text. */
function plainText(value: unknown): string | undefined {
  const text = textOfValue(value);
  const plain = text && textOf(withTags(text.replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)/g, '$1')));
  return plain === '' ? undefined : plain;
}

/** Emphasis in one line of Markdown as HTML: most programs read titles and excerpts so. */
function withTags(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '<b>$2</b>')
    .replace(/(?<![\w*\\])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\w*])/g, '<em>$1</em>')
    .replace(/(?<![\w\\])_(?=[^\s_])([^_]+?)(?<=\S)_(?!\w)/g, '<em>$1</em>');
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function isNew<T>(value: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(value) === index;
}

function booleanOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

/** The address of an image, or what a theme calls it in an object. */
function imageOf(value: unknown): string | undefined {
  const inside = isObject(value)
    ? (value['path'] ?? value['src'] ?? value['url'] ?? value['image'] ?? value['teaser'] ?? value['feature'])
    : value;
  const address = textOfValue(inside);
  return address !== undefined && /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i.test(address) ? address : undefined;
}

function leftOut(key: string, value: unknown): LeftOut[] {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  if (shown === undefined || value === null || value === '') return [];
  return [{ text: `${key}: ${shown}`, why: 'front matter that an article has no key for' }];
}

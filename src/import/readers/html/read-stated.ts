import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { findDates } from '../../frontmatter/find-dates.ts';
import { titleFromElement } from '../../frontmatter/title-runs.ts';
import { attribute } from '../../html/nodes.ts';
import type { Stated } from '../../model/post.ts';
import type { Head } from './head.ts';
import { attributesIn, elementOf, lineOf } from './page.ts';
import { authorSelectors, shownDateSelector, titleSelector } from './selectors.ts';

/**
 * What a page states of an article: in the article's own element and, where it is the page's only one, in the page's
 * head.
 * @param scope as {@link articleScope} gives it
 */
export function readStated(scope: Element, head: Head, isOnly: boolean): Stated {
  /** What the head says, it says of its page's only article. */
  const said = isOnly ? head : undefined;
  const permalink = permalinkOf(scope, head, isOnly);
  const heading =
    elementOf(titleSelector, scope) ?? elementOf('h1', scope) ?? (isOnly ? undefined : elementOf('h2, h3', scope));
  const title = heading ? lineOf(heading) : said?.titles[0];
  const titleRuns = heading && titleFromElement(heading);
  const published = publishedOf(scope, said?.dates ?? [], permalink);
  const language = head.language ?? attributesIn('[lang]', 'lang', scope)[0];
  const slug = permalink && slugOf(permalink);
  const own = termsOf(scope);
  return {
    ...(title !== undefined && { title }),
    ...(titleRuns?.some(({ isItalic }) => isItalic) && { titleRuns }),
    ...(published && { published }),
    ...(permalink !== undefined && { permalink }),
    ...(slug && { slug }),
    ...(head.site !== undefined && { publication: head.site }),
    ...(language !== undefined && { language }),
    authors: authorsOf(scope, said?.authors ?? []),
    categories: unique(own.categories.length > 0 ? own.categories : (said?.sections ?? [])),
    tags: unique(own.tags.length > 0 ? own.tags : (said?.tags ?? [])),
  };
}

function permalinkOf(scope: Element, { addresses }: Head, isOnly: boolean): string | undefined {
  const [own] = [
    ...attributesIn('a[rel~="bookmark"], a.u-url', 'href', scope),
    ...attributesIn(`.entry-title a, .post-title a${isOnly ? '' : ', h2 a'}`, 'href', scope),
  ];
  const stated = isOnly ? (addresses[0] ?? own) : own;
  const base = addresses.find((address) => URL.canParse(address));
  const url = stated === undefined ? null : URL.parse(stated, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function slugOf(permalink: string): string | undefined {
  const segments = (URL.parse(permalink)?.pathname ?? '').split('/').filter((segment) => segment !== '');
  return segments.at(-1)?.replace(/\.(?:html?|php)$/i, '');
}

/**
 * When it was published: as EDTF, to the day where a day is stated, with the words that state it. For machines, at the
 * article; in the page's head; for readers; or in its address.
 */
function publishedOf(scope: Element, inHead: readonly string[], permalink = ''): Stated['published'] | undefined {
  const forMachines = [
    ...attributesIn(
      'time.published, time.entry-date, time.dt-published, [itemprop~="datePublished"]',
      'dateTime',
      scope,
    ),
    ...attributesIn('[itemprop~="datePublished"]', 'content', scope),
    ...attributesIn('abbr.published', 'title', scope),
    ...inHead,
    ...attributesIn('time:not(.updated)', 'dateTime', scope),
  ];
  for (const words of forMachines) {
    const edtf = toEdtf(words);
    if (edtf !== undefined) return { edtf, words };
  }
  const forReaders = selectAll(shownDateSelector, scope).map((node) => lineOf(node).slice(0, 200));
  const [found] = [...forReaders, permalink].flatMap((words) => findDates(words));
  return found && { edtf: found.date, words: found.words };
}

function toEdtf(words: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?!\d)/.exec(words.trim()) ?? [];
  if (year === undefined || year === '0000') return undefined;
  const date = new Date(`${[year, month ?? '01', day ?? '01'].join('-')}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || (day && date.getUTCDate() !== Number(day))) return undefined;
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

function authorsOf(scope: Element, inHead: readonly string[]): string[] {
  const named = authorSelectors
    .map((selector) => selectAll(selector, scope).map(lineOf))
    .find((names) => names.some((name) => name !== ''));
  const people = (named ?? inHead).map((name) => name.replace(/^by[:\s]\s*/i, ''));
  return unique(people.filter((name) => !/^https?:/.test(name)));
}

function termsOf(scope: Element): Pick<Stated, 'categories' | 'tags'> {
  const links = selectAll('a[rel~="tag"], a[rel~="category"]', scope);
  const isCategory = (link: Element) =>
    attribute(link, 'rel')?.split(' ').includes('category') || attribute(link, 'href')?.includes('/category/');
  return {
    categories: unique(links.filter(isCategory).map(lineOf)),
    tags: unique(links.filter((link) => !isCategory(link)).map(lineOf)),
  };
}

function unique(terms: readonly string[]): string[] {
  return [...new Set(terms.filter((term) => term !== ''))];
}

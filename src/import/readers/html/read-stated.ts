import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { calendarDate, findDates } from '../../frontmatter/find-dates.ts';
import { titleFromElement } from '../../frontmatter/title-runs.ts';
import { attribute } from '../../html/nodes.ts';
import type { Stated } from '../../model/post.ts';
import type { Head } from './head.ts';
import { attributesIn, elementOf, lineOf } from './page.ts';
import type { TitleBlock } from './title-block.ts';
import { authorSelectors, dateSelector, shownDateSelector, titleSelector } from './selectors.ts';

/**
 * What a page states of an article: in the article's own element and, where it is the page's only one, in the page's
 * head.
 * @param scope as {@link articleScope} gives it
 * @param block the title that the head states too, with the lines below it
 */
export function readStated(scope: Element, head: Head, isOnly: boolean, block?: TitleBlock): Stated {
  /** What the head says, it says of its page's only article. */
  const said = isOnly ? head : undefined;
  const permalink = permalinkOf(scope, head, isOnly);
  const heading =
    elementOf(titleSelector, scope) ??
    block?.title ??
    elementOf('h1', scope) ??
    (isOnly ? undefined : elementOf('h2, h3', scope));
  const title = heading ? lineOf(heading) : said?.titles[0];
  const titleRuns = heading && titleFromElement(heading);
  const published = publishedOf(scope, said?.dates ?? [], permalink);
  const language = head.language ?? attributesIn('[lang]', 'lang', scope)[0];
  const slug = permalink && slugOf(permalink);
  const own = termsOf(scope);
  return {
    ...(title !== undefined && { title }),
    ...(titleRuns?.some(({ isItalic }) => isItalic) && { titleRuns }),
    ...(block?.subtitle && { subtitle: lineOf(block.subtitle) }),
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
  const [stated] = [
    ...(isOnly ? addresses : []),
    ...attributesIn('a[rel~="bookmark"], a.u-url', 'href', scope),
    ...attributesIn(`.entry-title a, .post-title a${isOnly ? '' : ', h2 a'}`, 'href', scope),
  ];
  const base = addresses.find((address) => URL.canParse(address));
  const url = stated === undefined ? null : URL.parse(stated, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function slugOf(permalink: string): string | undefined {
  const name = new URL(permalink).pathname.split('/').findLast((segment) => segment !== '');
  return name?.replace(/\.(?:html?|php)$/i, '');
}

/**
 * When it was published: as EDTF, to the day where a day is stated, with the words that state it. For machines, at the
 * article; in the page's head; for readers; or in its address.
 */
function publishedOf(scope: Element, inHead: readonly string[], permalink = ''): Stated['published'] | undefined {
  const forMachines = [
    ...attributesIn(dateSelector, 'dateTime', scope),
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
  const [, ...parts] = /^(?!0000)(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?!\d)/.exec(words.trim()) ?? [];
  return calendarDate(parts);
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

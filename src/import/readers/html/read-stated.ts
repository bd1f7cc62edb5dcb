import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import type { Stated } from '../../model/post.ts';
import { attribute } from '../../html/nodes.ts';
import type { Head } from './head.ts';
import { titleFromElement } from '../../frontmatter/title-runs.ts';
import { attributeIn, elementOf, lineOf } from './page.ts';
import { readDate } from './read-date.ts';

/**
 * What a page states of an article: in the article's own element and, where it is the page's only one, in the page's
 * head.
 * @param scope as {@link articleScope} gives it
 */
export function readStated(scope: Element, head: Head, isOnly: boolean): Stated {
  const permalink = permalinkOf(scope, head, isOnly);
  const heading =
    elementOf('.entry-title, .post-title, .wp-block-post-title, .p-name, [itemprop~="headline"]', scope) ??
    elementOf('h1', scope) ??
    (isOnly ? undefined : elementOf('h2, h3', scope));
  const title = heading ? lineOf(heading) : isOnly ? head.titles[0] : undefined;
  const titleRuns = heading && titleFromElement(heading);
  const published = readDate(scope, isOnly ? head.dates : [], permalink);
  const language = head.language ?? attributeIn('[lang]', 'lang', scope);
  const slug = permalink && slugOf(permalink);
  const { categories, tags } = termsOf(scope);
  return {
    ...(title !== undefined && { title }),
    ...(titleRuns?.some(({ isItalic }) => isItalic) && { titleRuns }),
    ...(published && { published }),
    ...(permalink !== undefined && { permalink }),
    ...(slug && { slug }),
    ...(head.site !== undefined && { publication: head.site }),
    ...(language !== undefined && { language }),
    authors: authorsOf(scope, isOnly ? head.authors : []),
    categories: categories.length === 0 && isOnly ? unique(head.sections) : categories,
    tags: tags.length === 0 && isOnly ? unique(head.tags) : tags,
  };
}

function permalinkOf(scope: Element, { addresses }: Head, isOnly: boolean): string | undefined {
  const own =
    attributeIn('a[rel~="bookmark"], a.u-url', 'href', scope) ??
    attributeIn(`.entry-title a, .post-title a${isOnly ? '' : ', h2 a'}`, 'href', scope);
  const stated = isOnly ? (addresses[0] ?? own) : own;
  const url =
    stated === undefined
      ? null
      : URL.parse(
          stated,
          addresses.find((address) => URL.canParse(address)),
        );
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function slugOf(permalink: string): string | undefined {
  const segments = (URL.parse(permalink)?.pathname ?? '').split('/').filter((segment) => segment !== '');
  return segments.at(-1)?.replace(/\.(?:html?|php)$/i, '');
}

function authorsOf(scope: Element, inHead: readonly string[]): string[] {
  const named = authorSelectors
    .map((selector) => selectAll(selector, scope).map(lineOf))
    .find((names) => names.some((name) => name !== ''));
  const people = (named ?? inHead).map((name) => name.replace(/^by[:\s]\s*/i, ''));
  return unique(people.filter((name) => !/^https?:/.test(name)));
}

/** Where the names of authors stand, the surest first. */
const authorSelectors: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"]',
  '.author .fn, .p-author .p-name, .author a',
  'a[rel~="author"], .p-author, .wp-block-post-author-name, .wp-block-post-author__name',
  '.byline .author, .author',
];

function termsOf(scope: Element): Pick<Stated, 'categories' | 'tags'> {
  const categories: string[] = [];
  const tags: string[] = [];
  for (const link of selectAll('a[rel~="tag"], a[rel~="category"]', scope)) {
    const isCategory =
      attribute(link, 'rel')?.split(' ').includes('category') || /\/category\//.test(attribute(link, 'href') ?? '');
    (isCategory ? categories : tags).push(lineOf(link));
  }
  return { categories: unique(categories), tags: unique(tags) };
}

function unique(terms: readonly string[]): string[] {
  return [...new Set(terms.filter((term) => term !== ''))];
}

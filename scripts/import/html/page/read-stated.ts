import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Stated } from '../../model/post.ts';
import type { Article } from './find-articles.ts';
import type { LinkedData } from './linked-data.ts';
import { attributeIn, lineOf, metaOf, textOf, type Page } from './page.ts';
import { readDate } from './read-date.ts';

/**
 * What a page states of an article: in the article's own element and, where it is the page's only one, in the page's
 * head.
 */
export function readStated(page: Page, { container }: Article, isOnly: boolean, linked: LinkedData): Stated {
  const permalink = permalinkOf(page, container, isOnly);
  const title =
    textOf('.entry-title, .post-title, .p-name, [itemprop~="headline"]', container) ??
    textOf('h1', container) ??
    (isOnly
      ? (linked.headline ?? metaOf(page, 'og:title')[0] ?? textOf('h1', page.tree) ?? pageTitle(page))
      : textOf('h2, h3', container));
  const published = readDate(page, container, isOnly, linked);
  const publication = metaOf(page, 'og:site_name')[0] ?? linked.publisher;
  const language = attributeIn('html', 'lang', page.tree) ?? attributeIn('[lang]', 'lang', container);
  const [categories, tags] = termsOf(page, container, isOnly);
  const slug = permalink && slugOf(permalink);
  return {
    ...(title !== undefined && { title }),
    ...(published && { published }),
    ...(permalink !== undefined && { permalink }),
    ...(slug && { slug }),
    ...(publication !== undefined && { publication }),
    ...(language !== undefined && { language }),
    authors: authorsOf(page, container, isOnly, linked),
    categories,
    tags,
  };
}

function permalinkOf(page: Page, container: Element, isOnly: boolean): string | undefined {
  const base = metaOf(page, 'og:url')[0] ?? attributeIn('link[rel~="canonical"]', 'href', page.tree);
  const own =
    attributeIn('a[rel~="bookmark"], a.u-url', 'href', container) ??
    attributeIn('.entry-title a, .post-title a, h2 a', 'href', container);
  const stated = isOnly
    ? (attributeIn('link[rel~="canonical"]', 'href', page.tree) ?? metaOf(page, 'og:url')[0] ?? own)
    : own;
  if (stated === undefined) return undefined;
  const url = URL.parse(stated, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function slugOf(permalink: string): string | undefined {
  const segments = (URL.parse(permalink)?.pathname ?? '').split('/').filter((segment) => segment !== '');
  return segments.at(-1)?.replace(/\.(?:html?|php)$/i, '');
}

/** The page's title without the name of its site. */
function pageTitle(page: Page): string | undefined {
  const title = textOf('title', page.tree);
  const [site] = metaOf(page, 'og:site_name');
  if (title === undefined || site === undefined || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/[\s|–—»·:-]+$/u, '') || title;
}

function authorsOf(page: Page, container: Element, isOnly: boolean, linked: LinkedData): string[] {
  const named = [
    '[itemprop~="author"] [itemprop~="name"]',
    '.author .fn, .p-author .p-name, .author a',
    'a[rel~="author"], .p-author',
    '.byline .author, .author',
  ]
    .map((selector) => selectAll(selector, container).map(lineOf))
    .find((names) => names.some((name) => name !== ''));
  const names =
    named ?? (isOnly ? [...linked.authors, ...metaOf(page, 'author', 'article:author', 'citation_author')] : []);
  const people = names
    .map((name) => name.replace(/^by[:\s]\s*/i, ''))
    .filter((name) => name !== '' && !/^https?:/.test(name));
  return [...new Set(people)];
}

function termsOf(page: Page, container: Element, isOnly: boolean): [categories: string[], tags: string[]] {
  const links = selectAll('a[rel~="tag"], a[rel~="category"]', container);
  const isCategory = (link: Element): boolean =>
    select('[rel~="category"]', link) !== undefined || /\/category\//.test(String(link.properties['href']));
  const categories = links.filter(isCategory).map(lineOf);
  const tags = links.filter((link) => !isCategory(link)).map(lineOf);
  const unique = (terms: string[]): string[] => [...new Set(terms.filter((term) => term !== ''))];
  if (!isOnly) return [unique(categories), unique(tags)];
  return [
    unique(categories.length > 0 ? categories : metaOf(page, 'article:section')),
    unique(tags.length > 0 ? tags : metaOf(page, 'article:tag')),
  ];
}

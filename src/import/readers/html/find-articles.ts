import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { mapElements } from '../../html/nodes.ts';
import { seenText } from './boilerplate.ts';
import { densestElement, proseLength } from './densest-element.ts';
import { attributesIn, isWithin, metaOf, type Page, selfAndAround } from './page.ts';
import { bodySelectors, containerSelectors } from './selectors.ts';

/** An article on a page. */
export interface Article {
  /** It and what is said of it: its title, its date, its tags. */
  container: Element;
  /** Its text. May be the same element. */
  body: Element;
}

/** The articles of a page: one, or those that an archive page lists. None where a page has no text. */
export function findArticles(page: Page): Article[] {
  const named = namedArticles(page);
  const densest = densestElement(page);
  const sum = named.reduce((total, { body }) => total + proseLength(body), 0);
  // Next to the text itself, what has the name of an article only announces others.
  const isElsewhere = densest && proseLength(densest) > sum * 3;
  if (named.length > 0 && !isElsewhere) return named;
  const body = named.length > 0 ? densest : (namedBody(page) ?? densest ?? select('body', page.tree));
  return body && seenText(body) !== '' ? [{ container: body, body }] : [];
}

/** The articles that the names of elements tell of. */
function namedArticles(page: Page): Article[] {
  for (const selector of containerSelectors) {
    const containers = selectAll(selector, page.tree).filter((node) => !isWithin(page, node, page.boilerplate));
    const articles = outermost(page, containers)
      .map((container) => ({ container, body: bodyOf(page, container) }))
      .filter(({ body }) => hasText(body));
    const best = longest(articles.map(({ body }) => body));
    if (best) return isArchive(page, articles) ? articles : articles.filter(({ body }) => body === best);
  }
  return [];
}

/** The surest that is named as a text and is no small part of the page: other parts have the same names. */
function namedBody(page: Page): Element | undefined {
  const bodies = bodySelectors.flatMap((selector) => longest(selectAll(selector, page.tree).filter(hasText)) ?? []);
  const most = Math.max(...bodies.map(proseLength));
  return bodies.find((each) => proseLength(each) * 2 >= most);
}

/**
 * Where a page says something of an article: its element without its text, and without what frames a page, so that
 * nobody who commented is its author.
 */
export function articleScope(page: Page, { container, body }: Article): Element {
  const scope = container === body ? mainAround(page, body) : container;
  const left = scope === body ? page.boilerplate : new Set([...page.boilerplate, body]);
  return { ...scope, children: mapElements(scope.children, (one, before) => (left.has(before) ? [] : [one])) };
}

function outermost(page: Page, nodes: readonly Element[]): Element[] {
  const all = new Set(nodes);
  const isInside = (node: Element) => all.has(node);
  return nodes.filter((node) => !selfAndAround(page, node).slice(1).some(isInside));
}

function bodyOf(page: Page, container: Element): Element {
  for (const selector of bodySelectors) {
    const body = longest(outermost(page, selectAll(selector, container)).filter(hasText));
    if (body) return body;
  }
  return container;
}

function hasText(node: Element): boolean {
  return seenText(node).replace(/\s+/g, '').length >= 40;
}

/** The element with the longest text, links aside; of several, the first. */
function longest(nodes: readonly Element[]): Element | undefined {
  const lengths = new Map(nodes.map((node) => [node, proseLength(node)]));
  return nodes.reduce<Element | undefined>(
    (best, node) => (best && (lengths.get(best) ?? 0) >= (lengths.get(node) ?? 0) ? best : node),
    undefined,
  );
}

/** Whether a page lists articles, and is not that of one of them with others announced beside it. */
function isArchive(page: Page, articles: readonly Article[]): boolean {
  if (articles.length < 2) return false;
  const [classes = ''] = attributesIn('body', 'className', page.tree);
  if (/\b(?:archive|blog|home|category|tag|author|date|search)\b(?![-\w])/.test(classes)) return true;
  if (/\b(?:single|singular|postid-\d+)\b/.test(classes) || metaOf(page, 'og:type').includes('article')) return false;
  if (articles.filter(({ container }) => select('h1', container)).length === 1) return false;
  // Beside one whole article, a few lines of others announce them.
  const [most = 0, next = 0] = articles.map(({ body }) => proseLength(body)).sort((a, b) => b - a);
  return next >= 400 || most < 2000;
}

/** Where only the text itself has an element, what is said of it is around. */
function mainAround(page: Page, body: Element): Element {
  const around = selfAndAround(page, body);
  return around.find(({ tagName }) => ['main', 'article', 'body'].includes(tagName)) ?? around.at(-1) ?? body;
}

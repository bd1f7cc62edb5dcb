import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import { blockNames, unseenNames } from '../../html/kinds.ts';
import { mapElements } from '../../html/nodes.ts';
import { isNoteish } from '../../notes/page/elements.ts';
import { memoizeByObject } from '../../../base/memoize.ts';
import { seenText } from './boilerplate.ts';
import { attributesIn, isWithin, lineOf, metaOf, type Page, selfAndAround } from './page.ts';
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
  for (const selector of containerSelectors) {
    const containers = selectAll(selector, page.tree).filter((node) => !isWithin(page, node, page.boilerplate));
    const articles = outermost(page, containers)
      .map((container) => ({ container, body: bodyOf(page, container) }))
      .filter(({ body }) => hasText(body));
    const best = longest(articles.map(({ body }) => body));
    if (best) return isArchive(page, articles) ? articles : articles.filter(({ body }) => body === best);
  }
  const bodies = bodySelectors.flatMap((selector) => longest(selectAll(selector, page.tree).filter(hasText)) ?? []);
  // The surest that is no small part of the text: other parts of a page have the same names.
  const most = Math.max(...bodies.map(proseLength));
  const body = bodies.find((each) => proseLength(each) * 2 >= most);
  const main = body ?? densestElement(page) ?? select('body', page.tree);
  return main && seenText(main) !== '' ? [{ container: main, body: main }] : [];
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

function proseLength(node: Element): number {
  const links = selectAll('a', node).reduce((sum, link) => sum + seenText(link).length, 0);
  return seenText(node).length - links;
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

/**
 * The element that contains most of a page's running text. Text counts for the element that its paragraph is in, and
 * half for the one around that; text of links, of lists of notes, and of what frames a page, does not count.
 */
function densestElement(page: Page): Element | undefined {
  const scores = new Map<Element, number>();
  const credit = (node: Element | undefined, score: number): void => {
    if (node) scores.set(node, (scores.get(node) ?? 0) + score);
  };
  const ignored = new Set(page.boilerplate);
  visit(page.tree, (node, _, parent) => {
    if (node.type === 'element' && (node.tagName === 'a' || unseenNames.has(node.tagName) || isList(node)))
      ignored.add(node);
    if (node.type !== 'text' || parent?.type !== 'element') return;
    if (!/\S/.test(node.value) || isWithin(page, parent, ignored)) return;
    const block = selfAndAround(page, parent).find(({ tagName }) => blockNames.has(tagName));
    const holder = block && holderOf(page, block);
    credit(holder, node.value.trim().length);
    credit(holder && page.parents.get(holder), node.value.trim().length / 2);
  });
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** What contains the text of a block: the element around a paragraph, or around the table of a cell with few words. */
function holderOf(page: Page, block: Element): Element | undefined {
  if (cellNames.has(block.tagName) && hasFewWords(block)) {
    const table = selfAndAround(page, block).find(({ tagName }) => tagName === 'table');
    return table && page.parents.get(table);
  }
  return paragraphNames.has(block.tagName) ? page.parents.get(block) : block;
}

const cellNames: ReadonlySet<string> = new Set(['td', 'th', 'caption']);

/** It is asked for with each piece of text in a cell. */
const hasFewWords = memoizeByObject((cell: Element) => lineOf(cell).length < 300);

/** Whether an element is a list of notes: there may be more words in it than in the article. */
function isList(node: Element): boolean {
  return (node.tagName === 'ol' || node.tagName === 'ul') && isNoteish(node);
}

const paragraphNames: ReadonlySet<string> = new Set('p li dd dt blockquote pre h1 h2 h3 h4 h5 h6'.split(' '));

/** Where only the text itself has an element, what is said of it is around. */
function mainAround(page: Page, body: Element): Element {
  const around = selfAndAround(page, body);
  return around.find(({ tagName }) => ['main', 'article', 'body'].includes(tagName)) ?? around.at(-1) ?? body;
}

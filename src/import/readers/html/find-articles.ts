import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { densestElement } from './densest-element.ts';
import { seenText } from './seen-text.ts';
import { bodySelectors, containerSelectors } from './selectors.ts';
import { attributeIn, isWithin, metaOf, type Page } from './page.ts';

/** An article on a page. */
export interface Article {
  /** It and what is said of it: its title, its date, its tags. */
  container: Element;
  /** Its text. May be the same element. */
  body: Element;
}

/** The articles of a page: one, or those that an archive page lists. None where a page has no text. */
export function findArticles(page: Page): Article[] {
  const { boilerplate } = page;
  for (const selector of containerSelectors) {
    const containers = outermost(
      page,
      selectAll(selector, page.tree).filter((node) => !isWithin(page, node, boilerplate)),
    );
    const articles = containers.map((container) => ({ container, body: bodyOf(page, container) })).filter(hasText);
    if (articles.length > 0) return isArchive(page, articles) ? articles : [longest(articles)];
  }
  const body = bodySelectors
    .flatMap((selector) => selectAll(selector, page.tree))
    .find((node) => hasText({ body: node }));
  const main = body ?? densestElement(page, boilerplate);
  return main && seenText(main) !== '' ? [{ container: main, body: main }] : [];
}

function outermost(page: Page, nodes: readonly Element[]): Element[] {
  const all = new Set(nodes);
  return nodes.filter((node) => {
    const parent = page.parents.get(node);
    return !parent || !isWithin(page, parent, all);
  });
}

function bodyOf(page: Page, container: Element): Element {
  for (const selector of bodySelectors) {
    const bodies = outermost(page, selectAll(selector, container))
      .map((body) => ({ container, body }))
      .filter(hasText);
    if (bodies.length > 0) return longest(bodies).body;
  }
  return container;
}

function hasText({ body }: Pick<Article, 'body'>): boolean {
  return toString(body).replace(/\s+/g, '').length >= 40;
}

function longest(articles: readonly Article[]): Article {
  const [first, ...rest] = articles;
  if (!first) throw new Error('No articles');
  return rest.reduce((best, each) => (toString(each.body).length > toString(best.body).length ? each : best), first);
}

/** Whether a page lists articles, and is not that of one of them with others announced beside it. */
function isArchive(page: Page, articles: readonly Article[]): boolean {
  if (articles.length < 2) return false;
  const classes = attributeIn('body', 'className', page.tree) ?? '';
  if (/\b(?:archive|blog|home|category|tag|author|date|search)\b(?![-\w])/.test(classes)) return true;
  if (/\b(?:single|singular|postid-\d+)\b/.test(classes) || metaOf(page, 'og:type').includes('article')) return false;
  return articles.filter(({ container }) => select('h1', container)).length !== 1;
}

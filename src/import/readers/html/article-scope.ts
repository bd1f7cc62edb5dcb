import type { Element, ElementContent } from 'hast';
import type { Article } from './find-articles.ts';
import type { Page } from './page.ts';

/**
 * Where a page says something of an article: its element without its text, and without what frames a page, so that
 * nobody who commented is its author.
 */
export function articleScope(page: Page, { container, body }: Article): Element {
  const scope = container === body ? mainAround(page, body) : container;
  return without(scope, scope === body ? page.boilerplate : new Set([...page.boilerplate, body]));
}

/** Where only the text itself has an element, what is said of it stands around. */
function mainAround(page: Page, body: Element): Element {
  let around = body;
  for (let at: Element | undefined = body; at; at = page.parents.get(at)) {
    around = at;
    if (mainNames.has(at.tagName) || at.tagName === 'body') break;
  }
  return around;
}

function without(node: Element, left: ReadonlySet<Element>): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return left.has(child) ? [] : [without(child, left)];
  });
  return { ...node, children };
}

const mainNames: ReadonlySet<string> = new Set(['main', 'article']);

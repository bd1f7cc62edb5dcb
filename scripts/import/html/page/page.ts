import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { attribute } from '../nodes.ts';

/** A saved page, and where everything in it stands. */
export interface Page {
  tree: Root;
  /** The element that each element stands in. */
  parents: ReadonlyMap<Element, Element>;
}

/** Makes a tree a {@link Page}. */
export function toPage(tree: Root): Page {
  const parents = new Map<Element, Element>();
  visit(tree, 'element', (node, _, parent) => {
    if (parent?.type === 'element') parents.set(node, parent);
  });
  return { tree, parents };
}

/** Whether an element stands in another, or is it. */
export function isWithin({ parents }: Page, node: Element, others: ReadonlySet<Element>): boolean {
  for (let at: Element | undefined = node; at; at = parents.get(at)) {
    if (others.has(at)) return true;
  }
  return false;
}

/** The text of the first element that a selector finds, in one line; undefined without one. */
export function textOf(selector: string, scope: Root | Element): string | undefined {
  return selectAll(selector, scope)
    .map(lineOf)
    .find((text) => text !== '');
}

/** An attribute of the first element that a selector finds and that has it. */
export function attributeIn(selector: string, name: string, scope: Root | Element): string | undefined {
  return attributesIn(selector, name, scope).at(0);
}

/** An attribute of all elements that a selector finds. */
export function attributesIn(selector: string, name: string, scope: Root | Element): string[] {
  return selectAll(selector, scope).flatMap((node) => attribute(node, name)?.trim() || []);
}

/** What a page says in a `<meta>` of a name. */
export function metaOf(page: Page, ...names: string[]): string[] {
  return names.flatMap((name) => attributesIn(`meta[property="${name}"], meta[name="${name}"]`, 'content', page.tree));
}

/** The text of an element in one line. */
export function lineOf(node: Element): string {
  return toString(node).replace(/\s+/g, ' ').trim();
}

/** The first of some selectors that finds something. */
export function selectFirst(selectors: readonly string[], scope: Root | Element): Element | undefined {
  for (const selector of selectors) {
    const found = select(selector, scope);
    if (found) return found;
  }
  return undefined;
}

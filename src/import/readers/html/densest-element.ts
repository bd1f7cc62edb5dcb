import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { blockNames, unseenNames } from '../../html/kinds.ts';
import { walkNodes } from '../../html/nodes.ts';
import { isWithin, type Page } from './page.ts';

/**
 * The element that holds most of a page's running text. Text counts for the element that its paragraph stands in, and
 * half for the one around that; text of links, and of what frames a page, does not count.
 */
export function densestElement(page: Page, boilerplate: ReadonlySet<Element>): Element | undefined {
  const scores = new Map<Element, number>();
  const credit = (node: Element | undefined, score: number): void => {
    if (node) scores.set(node, (scores.get(node) ?? 0) + score);
  };
  const ignored = new Set(boilerplate);
  walkNodes(page.tree.children, (node) => {
    if (node.type !== 'element') return;
    if (node.tagName === 'a' || unseenNames.has(node.tagName)) ignored.add(node);
  });
  visit(page.tree, 'text', (text, _, parent) => {
    if (parent?.type !== 'element' || !/\S/.test(text.value) || isWithin(page, parent, ignored)) return;
    let block: Element | undefined = parent;
    while (block && !blockNames.has(block.tagName)) block = page.parents.get(block);
    const holder = block && paragraphNames.has(block.tagName) ? page.parents.get(block) : block;
    credit(holder, text.value.trim().length);
    credit(holder && page.parents.get(holder), text.value.trim().length / 2);
  });
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const paragraphNames: ReadonlySet<string> = new Set('p li dd dt blockquote pre h1 h2 h3 h4 h5 h6'.split(' '));

import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import { memoizeByObject } from '../../../base/memoize.ts';
import { blockNames, unseenNames } from '../../html/kinds.ts';
import { isElement } from '../../html/nodes.ts';
import { isNoteish } from '../../notes/page/elements.ts';
import { seenText } from './boilerplate.ts';
import { isWithin, lineOf, type Page, selfAndAround } from './page.ts';

/**
 * The element that contains most of a page's running text. Text counts for the element that its paragraph is in, and
 * half for the one around that; text of links, of lists of notes, and of what frames a page, does not count.
 */
export function densestElement(page: Page): Element | undefined {
  const scores = new Map<Element, number>();
  const credit = (node: Element | undefined, score: number): void => {
    if (node) scores.set(node, (scores.get(node) ?? 0) + score);
  };
  const ignored = new Set(page.boilerplate);
  visit(page.tree, (node, _, parent) => {
    if (node.type === 'element' && (controlNames.has(node.tagName) || unseenNames.has(node.tagName) || isList(node)))
      ignored.add(node);
    if (node.type !== 'text' || parent?.type !== 'element') return;
    if (!/\S/.test(node.value) || isWithin(page, parent, ignored)) return;
    const block = selfAndAround(page, parent).find(({ tagName }) => blockNames.has(tagName));
    const holder = block && holderOf(page, block);
    credit(holder, node.value.trim().length);
    credit(holder && page.parents.get(holder), node.value.trim().length / 2);
  });
  const [densest] = [...scores].sort(([, a], [, b]) => b - a)[0] ?? [];
  return densest && wholeOf(page, densest);
}

/** The element around the sections of a text, where one is a section among others. */
function wholeOf(page: Page, section: Element): Element {
  const parent = page.parents.get(section);
  const name = (node: Element): string => `${node.tagName} ${String(node.properties['className'] ?? '')}`;
  const isLike = (node: ElementContent): boolean =>
    isElement(node) && node !== section && name(node) === name(section) && proseLength(node) > 200;
  return parent && parent.tagName !== 'body' && parent.children.some(isLike) ? wholeOf(page, parent) : section;
}

/** What contains the text of a block: the element around a paragraph, or around the table of a cell with few words. */
function holderOf(page: Page, block: Element): Element | undefined {
  if (cellNames.has(block.tagName) && hasFewWords(block)) {
    const table = selfAndAround(page, block).find(({ tagName }) => tagName === 'table');
    return table && page.parents.get(table);
  }
  if (!paragraphNames.has(block.tagName) && !isLeaf(block)) return block;
  let holder = page.parents.get(block);
  for (let up = 0; up < 4 && holder?.tagName === 'div' && isWrapper(holder); up += 1) holder = page.parents.get(holder);
  return holder;
}

/** A `<div>` with text alone is a paragraph. */
const isLeaf = memoizeByObject(
  (node: Element) => node.tagName === 'div' && !node.children.some((child) => isElement(child, blockNames)),
);

/** Whether an element only contains another. */
const isWrapper = memoizeByObject((node: Element) => node.children.filter((child) => isElement(child)).length === 1);

const cellNames: ReadonlySet<string> = new Set(['td', 'th', 'caption']);

/** It is asked for with each piece of text in a cell. */
const hasFewWords = memoizeByObject((cell: Element) => lineOf(cell).length < 300);

/** Whether an element is a list of notes: there may be more words in it than in the article. */
function isList(node: Element): boolean {
  return (node.tagName === 'ol' || node.tagName === 'ul') && isNoteish(node);
}

/** Elements with text that is not running text. */
const controlNames: ReadonlySet<string> = new Set(['a', 'select', 'button']);

const paragraphNames: ReadonlySet<string> = new Set('p li dd dt blockquote pre h1 h2 h3 h4 h5 h6'.split(' '));

/** How long the text of an element is, links aside. */
export function proseLength(node: Element): number {
  const links = selectAll('a', node).reduce((sum, link) => sum + seenText(link).length, 0);
  return seenText(node).length - links;
}

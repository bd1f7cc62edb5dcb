import type { Element, ElementContent } from 'hast';
import { blockNames } from '../page/elements.ts';

/**
 * Tidies an element that lost or changed a part: goes away when nothing is left in it, and hands its marks on when it
 * only set them in small type. `siblings` ends with the element. Returns whether the siblings changed.
 */
export function tidy(element: Element, siblings: ElementContent[]): boolean {
  if (siblings.at(-1) !== element) return false;
  const isBlock = blockNames.has(element.tagName);
  if (isBlock) trimBreaks(element.children);
  const isEmpty = element.children.every(isNothing);
  if (!isEmpty && !(wrappers.has(element.tagName) && onlyMarks(element.children))) return false;
  siblings.pop();
  if (!isBlock) element.children.forEach((child) => siblings.push(child));
  return true;
}

/** Line breaks at the end of a block, which end nothing any more. */
function trimBreaks(children: ElementContent[]): void {
  let end = children.length;
  while (end > 0 && isLineEnd(children[end - 1])) end -= 1;
  if (children.slice(end).some((node) => node.type === 'element')) children.length = end;
}

function isLineEnd(node: ElementContent | undefined): boolean {
  if (node?.type === 'element') return node.tagName === 'br';
  return node?.type === 'text' && node.value.trim() === '';
}

/** Whether it shows nothing by itself. */
function isNothing(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type !== 'element') return node.type === 'comment';
  return ['br', 'hr'].includes(node.tagName) || (node.tagName === 'a' && node.children.length === 0);
}

function onlyMarks(children: readonly ElementContent[]): boolean {
  const isMark = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'note-mark';
  const isSpacing = (node: ElementContent): boolean =>
    node.type === 'comment' || (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value));
  return children.some(isMark) && children.every((node) => isMark(node) || isSpacing(node));
}

const wrappers: ReadonlySet<string> = new Set('a abbr b big em font i small span strong sub sup u'.split(' '));

import type { Element, ElementContent } from 'hast';

/** Elements that contain blocks or are blocks, not parts of a line. */
export const BLOCKS = new Set([
  'p',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'table',
  'div',
  'figure',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const NUMBERED = new Set(['p', 'figure', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Returns a function that gives the paragraphs of each block, in order, their ids: `p-1`, `p-2`, … Tables and
 * figures count as paragraphs, and so do headings inside other blocks. In a tight list the item gets the id.
 *
 * `<p>One.</p><ul><li>Two</li></ul>` → `<p id="p-1">One.</p><ul><li id="p-2">Two</li></ul>`
 *
 * @returns a function from a block to the elements in it that got ids, in order
 */
export function paragraphNumbering(): (block: Element) => Element[] {
  let count = 0;
  return function number(element: Element): Element[] {
    const isNumbered = NUMBERED.has(element.tagName) || isTightItem(element);
    if (isNumbered) element.properties.id = `p-${++count}`;
    const isWhole = ['p', 'figure', 'table'].includes(element.tagName);
    const inner = isWhole ? [] : element.children.filter(isElement);
    return [...(isNumbered ? [element] : []), ...inner.flatMap((child) => number(child))];
  };
}

/** Whether a list item has text directly in it, not in paragraphs. */
function isTightItem({ tagName, children }: Element): boolean {
  return tagName === 'li' && children.some((child) => (isElement(child) ? !BLOCKS.has(child.tagName) : hasText(child)));
}

function hasText(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() !== '';
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

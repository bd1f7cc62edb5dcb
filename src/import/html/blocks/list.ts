import type { Element, ElementContent } from 'hast';
import { attribute, contentOf, element, isElement } from '../nodes.ts';
import type { Context, Flow } from './context.ts';
import { shows } from './paragraph.ts';

/**
 * A list of items; several where the numbers of its items do not rise by one. What is between the items belongs to
 * the one before. An item that is a line of text stays one, without a paragraph in it.
 */
export function cleanList(list: Element, context: Context, flow: Flow): ElementContent[] {
  const items = itemsOf(list);
  const content = items.flatMap(({ nodes }) => nodes);
  if (items.length > 0 && items.every(({ nodes }) => isPicture(nodes))) return flow(content, context);
  const lists: Element[] = [];
  let next = numberOf(list, 'start') ?? 1;
  for (const { item, nodes } of items) {
    const blocks = flow(nodes, { ...context, depth: context.depth + 1 });
    if (blocks.length === 0) continue;
    const number = (list.tagName === 'ol' && item && numberOf(item, 'value')) || next;
    if (lists.length === 0 || number !== next) lists.push(emptyList(list, number));
    lists.at(-1)?.children.push(element('li', tightened(nodes, blocks)));
    next = number + 1;
  }
  if (context.depth <= 12) return lists;
  return lists.flatMap((each) =>
    each.children.flatMap((item) => (isElement(item) ? flow(item.children, context) : [])),
  );
}

function emptyList({ tagName }: Element, start: number): Element {
  if (tagName !== 'ol') return element('ul');
  return element('ol', [], start === 1 ? {} : { start });
}

/** A number that a list of Markdown can begin with. */
function numberOf(node: Element, name: 'start' | 'value'): number | undefined {
  const number = Number(attribute(node, name) ?? NaN);
  return Number.isInteger(number) && number >= 0 && number < 1e9 ? number : undefined;
}

/** Galleries are lists of figures. */
function isPicture(content: readonly ElementContent[]): boolean {
  const parts = content.filter(isPart);
  return parts.length > 0 && parts.every((node) => isElement(node, 'figure'));
}

interface Item {
  /** Absent before the first item. */
  item?: Element;
  nodes: ElementContent[];
}

function itemsOf(list: Element): Item[] {
  const items: Item[] = [];
  for (const child of contentOf(list)) {
    if (isElement(child, 'li')) items.push({ item: child, nodes: contentOf(child) });
    else if (items.length > 0) items.at(-1)?.nodes.push(child);
    else if (isPart(child)) items.push({ nodes: [child] });
  }
  return items;
}

function isPart(node: ElementContent): boolean {
  return node.type !== 'comment' && (node.type !== 'text' || shows(node));
}

function tightened(content: readonly ElementContent[], blocks: ElementContent[]): ElementContent[] {
  const [first, ...rest] = blocks;
  const isParagraph = (node: ElementContent | undefined) => isElement(node, 'p');
  if (!isElement(first, 'p') || rest.some(isParagraph) || content.some(isParagraph)) return blocks;
  return [...first.children, ...rest];
}

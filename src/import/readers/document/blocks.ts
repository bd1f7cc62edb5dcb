import type { Element, ElementContent } from 'hast';
import { addedText, element, isElement } from '../../html/nodes.ts';
import { plainText } from '../../model/text-nodes.ts';

/** A block of a document, before its neighbours are known. */
export type Block =
  | {
      is: 'text' | 'quotation' | 'code' | 'title' | 'subtitle' | 'author' | 'date' | 'caption' | 'contents';
      content: ElementContent[];
    }
  | { is: 'heading'; level: number; content: ElementContent[] }
  /** An item of a list, or a further paragraph of one; what follows in a deeper level is in it. */
  | { is: 'item'; level: number; isOrdered: boolean; number: number; isContinued?: boolean; content: ElementContent[] }
  /** A table, a rule, or anything else that is whole. */
  | { is: 'other'; content: ElementContent[] };

/** Makes HTML of blocks: items side by side are one list, lines of code one text, and so are paragraphs of a quotation. */
export function assemble(blocks: readonly Block[]): ElementContent[] {
  const made: ElementContent[] = [];
  let open: { is: Block['is']; node: Element; lists: OpenList[] } | undefined;
  for (const block of blocks) {
    const isGoingOn = open?.is === block.is;
    if (block.is === 'item') {
      if (!open || !isGoingOn) open = { is: 'item', node: element('div'), lists: [] };
      addItem(open.lists, block, made);
    } else if (block.is === 'quotation' || block.is === 'code') {
      if (!open || !isGoingOn) {
        open = { is: block.is, node: element(block.is === 'code' ? 'pre' : 'blockquote'), lists: [] };
        made.push(open.node);
      } else if (block.is === 'code') open.node.children.push(addedText('\n'));
      if (block.is === 'code') open.node.children.push(...asCode(block.content));
      else open.node.children.push(element('p', block.content));
    } else {
      open = undefined;
      made.push(...asHtml(block));
    }
  }
  return made;
}

interface OpenList {
  level: number;
  list: Element;
}

function addItem(lists: OpenList[], item: Block & { is: 'item' }, made: ElementContent[]): void {
  while ((lists.at(-1)?.level ?? -1) > item.level) lists.pop();
  const name = item.isOrdered ? 'ol' : 'ul';
  const last = lists.at(-1);
  if (last?.level === item.level && last.list.tagName !== name && !item.isContinued) lists.pop();
  let current = lists.at(-1);
  if (current?.level !== item.level) {
    const list = element(name);
    const holder = current?.list.children.at(-1);
    if (isElement(holder)) holder.children.push(list);
    else made.push(list);
    current = { level: item.level, list };
    lists.push(current);
  }
  const before = current.list.children.at(-1);
  if (item.isContinued && isElement(before)) before.children.push(element('p', item.content));
  else current.list.children.push(element('li', item.content, item.isOrdered ? { value: String(item.number) } : {}));
}

/** Notes and images cannot be in code: they follow it, and the words stay. */
function asCode(content: readonly ElementContent[]): ElementContent[] {
  return content.some((node) => node.type === 'element' && node.tagName !== 'br') ? [...content] : lineOf(content);
}

function lineOf(content: readonly ElementContent[]): ElementContent[] {
  return content.map((node) => (isElement(node, 'br') ? addedText('\n') : node));
}

function asHtml(block: Exclude<Block, { is: 'item' }>): ElementContent[] {
  if (block.is === 'other') return block.content;
  if (block.is === 'heading') return [element(`h${Math.min(6, block.level)}`, block.content)];
  if (block.is === 'caption') return [element('figcaption', block.content)];
  if (block.is === 'title') return [element('h1', block.content)];
  return [element('p', block.content)];
}

/** The text of a block, in one line. */
export function textOfBlock({ content }: Block): string {
  return plainText(content).replace(/\s+/g, ' ').trim();
}

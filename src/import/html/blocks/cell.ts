import type { ElementContent } from 'hast';
import { plainText } from '../../model/text-nodes.ts';
import { headingNames } from '../kinds.ts';
import { addedText, element } from '../nodes.ts';

/**
 * Blocks as what may stand in a cell of a table in Markdown: one line, with line breaks between paragraphs and items.
 * Undefined where that would not do: for code, tables, and text of many paragraphs.
 */
export function cellContent(blocks: readonly ElementContent[]): ElementContent[] | undefined {
  const lines = blocks.map(linesOf);
  if (lines.includes(undefined) || plainText(blocks).length > maxLength) return undefined;
  return lines.flatMap((line) => line ?? []).flatMap((line, index) => (index > 0 ? [element('br'), ...line] : line));
}

/** Longer texts stand in columns of a page, not of a table. */
const maxLength = 1500;

function linesOf(block: ElementContent): ElementContent[][] | undefined {
  if (block.type !== 'element') return undefined;
  const { tagName, children } = block;
  if (tagName === 'p') return [children];
  if (headingNames.has(tagName)) return [[element('strong', children)]];
  if (tagName === 'ul' || tagName === 'ol') return itemLines(children);
  return undefined;
}

function itemLines(items: readonly ElementContent[]): ElementContent[][] | undefined {
  const lines: ElementContent[][] = [];
  for (const item of items) {
    if (
      item.type !== 'element' ||
      item.children.some((child) => child.type === 'element' && blocksInItem.has(child.tagName))
    ) {
      return undefined;
    }
    lines.push([addedText('• '), ...item.children]);
  }
  return lines;
}

const blocksInItem: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'pre', 'table', 'blockquote', 'hr']);

import type { Element, ElementContent } from 'hast';
import { plainText } from '../../model/text-nodes.ts';
import { headingNames } from '../kinds.ts';
import { addedText, attribute, contentOf, element, holds, isElement, mapElements } from '../nodes.ts';
import type { Context, Flow } from './context.ts';
import { wrapText } from './inline.ts';
import { shows } from './paragraph.ts';

/**
 * A table of lines of text. One that contains more (whole columns of a page, other tables) or is no more than one
 * column, or one row of longer texts, was made for its looks: what is in its cells follows one after another.
 */
export function cleanTable(table: Element, context: Context, flow: Flow): ElementContent[] {
  const parts = contentOf(table)
    .flatMap((part) => (isElement(part, groupNames) ? contentOf(part) : [part]))
    .filter((part) => isElement(part));
  const captions = parts.filter(({ tagName }) => tagName === 'caption');
  const caption = captions.flatMap(({ children }) => wrapText(flow(children, context), element('em')));
  const rows = parts.filter(({ tagName }) => tagName !== 'caption');
  const read = rows.map((row) =>
    contentOf(row)
      .filter((node) => isElement(node) || shows(node))
      .map((cell) => ({ cell, blocks: flow(isElement(cell, cellNames) ? cell.children : [cell], context) })),
  );
  const filled = read.filter((row) => row.some(({ blocks }) => blocks.length > 0));
  const cells = filled.map((row) => row.map(({ cell, blocks }) => cleanCell(cell, blocks)));
  const columns = Math.max(...filled.map(({ length }) => length));
  const isGrid =
    columns > (filled.length > 1 ? 1 : 2) && (filled.length > 1 || cells.every((row) => row.every(isShort)));
  if (!isGrid || cells.some((row) => row.includes(undefined))) {
    return [...caption, ...filled.flatMap((row) => row.flatMap(({ blocks }) => blocks))];
  }
  const body = cells.map((row) =>
    element(
      'tr',
      row.filter((cell) => cell !== undefined),
    ),
  );
  const headed = body[0]?.children.every((cell) => isElement(cell, 'th')) ?? false;
  const groups = headed ? [element('thead', body.splice(0, 1)), element('tbody', body)] : [element('tbody', body)];
  return [...caption, element('table', groups)];
}

/** A cell of text, or undefined where there is more in it. */
function cleanCell(cell: ElementContent, blocks: readonly ElementContent[]): Element | undefined {
  const lines = blocks.map(linesOf);
  if (lines.includes(undefined) || plainText(blocks).length > maxLength) return undefined;
  const content = lines
    .flatMap((line) => line ?? [])
    .flatMap((line, index) => (index > 0 ? [element('br'), ...line] : line));
  const spans = isElement(cell) ? { ...spanOf(cell, 'colSpan'), ...spanOf(cell, 'rowSpan') } : {};
  return element(isElement(cell, 'th') ? 'th' : 'td', withoutBars(content), spans);
}

/** Whether a cell says no more than one of a table of data does. */
function isShort(cell: Element | undefined): boolean {
  return cell !== undefined && plainText([cell]).length <= 60 && !holds([cell], imageNames);
}

const imageNames: ReadonlySet<string> = new Set(['img']);

/** Longer texts are in columns of a page, not of a table. */
const maxLength = 1500;

/** A block as what may be in a cell, which is one line; undefined for code, tables and the like. */
function linesOf(block: ElementContent): ElementContent[][] | undefined {
  if (block.type !== 'element') return undefined;
  const { tagName, children } = block;
  if (tagName === 'p') return [children];
  if (headingNames.has(tagName)) return [[element('strong', children)]];
  if (tagName !== 'ul' && tagName !== 'ol') return undefined;
  const items = children.filter((item) => isElement(item));
  if (items.some((item) => item.children.some((child) => isElement(child, blocksInItem)))) return undefined;
  return items.map((item) => [addedText('• '), ...item.children]);
}

/** In a cell a bar ends the code that contains it. */
function withoutBars(nodes: readonly ElementContent[]): ElementContent[] {
  return mapElements(nodes, (one) => (one.tagName === 'code' && plainText([one]).includes('|') ? one.children : [one]));
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): Element['properties'] {
  const span = Number(attribute(cell, name));
  return span > 1 && span <= 12 ? { [name]: Math.floor(span) } : {};
}

const groupNames: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
const cellNames: ReadonlySet<string> = new Set(['td', 'th']);
const blocksInItem: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'pre', 'table', 'blockquote', 'hr']);

import type { Element, ElementContent } from 'hast';
import { attribute, element, isElement } from '../nodes.ts';
import { contentOf } from '../replace-nodes.ts';
import { cellContent } from './cell.ts';
import type { Context, Flow } from './context.ts';
import { wrapText } from './wrap-text.ts';

/**
 * A table of lines of text. One that holds more (whole columns of a page, other tables) or is no more than one column
 * or one row was made for its looks: what stands in its cells follows one after another.
 */
export function cleanTable(table: Element, context: Context, flow: Flow): ElementContent[] {
  const { captions, rows } = partsOf(table);
  const caption = captions.flatMap((node) => wrapText(flow(node.children, context), element('em')));
  const read = rows.map((row) =>
    contentOf(row)
      .filter(isCellLike)
      .map((cell) => ({ cell, blocks: flow(isElement(cell, cellNames) ? cell.children : [cell], context) })),
  );
  const filled = read.filter((row) => row.some(({ blocks }) => blocks.length > 0));
  const cells = filled.map((row) => row.map(({ cell, blocks }) => cleanCell(cell, blocks)));
  const isGrid = filled.length > 1 && Math.max(...filled.map(({ length }) => length)) > 1;
  if (!isGrid || cells.some((row) => row.includes(undefined))) {
    return [...caption, ...filled.flatMap((row) => row.flatMap(({ blocks }) => blocks))];
  }
  const body = cells.map((row) =>
    element(
      'tr',
      row.filter((cell) => cell !== undefined),
    ),
  );
  const [first, ...rest] = body;
  const headed = first?.children.every((cell) => isElement(cell, headNames)) ?? false;
  return [
    ...caption,
    element('table', headed && first ? [element('thead', [first]), element('tbody', rest)] : [element('tbody', body)]),
  ];
}

function partsOf(table: Element): { captions: Element[]; rows: Element[] } {
  const captions: Element[] = [];
  const rows: Element[] = [];
  for (const child of contentOf(table)) {
    if (isElement(child, groupNames)) rows.push(...contentOf(child).filter((row) => isElement(row)));
    else if (isElement(child, captionNames)) captions.push(child);
    else if (isElement(child)) rows.push(child);
  }
  return { captions, rows };
}

function isCellLike(node: ElementContent): boolean {
  return node.type === 'element' || (node.type === 'text' && /\S/.test(node.value));
}

/** A cell of text, or undefined where there is more in it. */
function cleanCell(cell: ElementContent, blocks: readonly ElementContent[]): Element | undefined {
  const content = cellContent(blocks);
  if (!content) return undefined;
  const spans = isElement(cell) ? { ...spanOf(cell, 'colSpan'), ...spanOf(cell, 'rowSpan') } : {};
  return element(isElement(cell, headNames) ? 'th' : 'td', content, spans);
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): Record<string, number> {
  const span = Number(attribute(cell, name));
  return span > 1 && span <= 12 ? { [name]: Math.floor(span) } : {};
}

const groupNames: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
const captionNames: ReadonlySet<string> = new Set(['caption']);
const cellNames: ReadonlySet<string> = new Set(['td', 'th']);
const headNames: ReadonlySet<string> = new Set(['th']);

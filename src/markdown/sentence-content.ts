import type { Element, ElementContent } from 'hast';
import type { Paragraph } from './parsed-article.ts';
import type { Stretch } from './sentences.ts';
import { textCutter } from './text-cutter.ts';

/** Between the cells of a row of a table. */
const BETWEEN_CELLS = ' · ';

/** A sentence of a paragraph, or a row of a table, with its markup and its note marks, to be shown elsewhere. */
export function sentenceContent({ element }: Paragraph, sentence: Stretch): ElementContent[] {
  const cut = textCutter(element)(sentence);
  if (element.tagName === 'table') return cut.flatMap(cellsIn).flatMap(withSign);
  return cut.flatMap((node) => inLine(node));
}

function withSign(cell: Element, index: number): ElementContent[] {
  return index === 0 ? cell.children : [{ type: 'text', value: BETWEEN_CELLS }, ...cell.children];
}

function cellsIn(node: ElementContent): Element[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'td' || node.tagName === 'th' ? [node] : node.children.flatMap(cellsIn);
}

/** Without pictures, and with only the content of a caption. */
function inLine(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'img') return [];
  return node.tagName === 'figcaption' ? node.children : [node];
}

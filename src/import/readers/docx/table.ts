import type { Element, ElementContent } from 'hast';
import { element } from '../../html/nodes.ts';
import { elementAt, elementsIn, type XmlNode } from '../document/xml.ts';
import type { Reading } from './reading.ts';

/** Reads what is in a cell: blocks, which may be tables again. */
type ReadCell = (nodes: readonly XmlNode[], reading: Reading) => ElementContent[];

/** Reads a table, with cells that reach over columns and rows (ISO/IEC 29500-1, section 17.4). */
export function readTable(table: XmlNode, reading: Reading, readCell: ReadCell): ElementContent[] {
  /** The cell that began in a column and may go on in the next row. */
  const above = new Map<number, Element>();
  const rows = unpacked(table, 'w:tr')
    .filter((row) => {
      const isDeleted = elementAt(row, 'w:trPr', 'w:del') !== undefined;
      if (isDeleted) reading.tally.deletions++;
      return !isDeleted;
    })
    .map((row) => readRow(row, above, (nodes) => readCell(nodes, reading)));
  return [element('table', [element('tbody', rows)])];
}

function readRow(
  row: XmlNode,
  above: Map<number, Element>,
  readCell: (nodes: readonly XmlNode[]) => ElementContent[],
): Element {
  const isHeader = elementAt(row, 'w:trPr', 'w:tblHeader') !== undefined;
  const cells: Element[] = [];
  let column = 0;
  for (const cell of unpacked(row, 'w:tc')) {
    const span = Math.max(1, Number(elementAt(cell, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1);
    const merge = elementAt(cell, 'w:tcPr', 'w:vMerge');
    const content = readCell(elementsIn(cell));
    const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart';
    const holder = goesOn ? above.get(column) : undefined;
    if (holder) {
      holder.properties['rowSpan'] = Number(holder.properties['rowSpan'] ?? 1) + 1;
      holder.children.push(...content);
    } else {
      const made = element(isHeader ? 'th' : 'td', content, span > 1 ? { colSpan: span } : {});
      cells.push(made);
      above.set(column, made);
    }
    if (merge === undefined) above.delete(column);
    column += span;
  }
  return element('tr', cells);
}

/** The rows of a table, or the cells of a row, also those in content controls. */
function unpacked(node: XmlNode, name: string): XmlNode[] {
  return elementsIn(node).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'w:sdt')
      return unpacked({ ...child, children: elementAt(child, 'w:sdtContent')?.children ?? [] }, name);
    return GROUPS.has(child.name) ? unpacked(child, name) : [];
  });
}

const GROUPS: ReadonlySet<string> = new Set(['w:customXml', 'w:ins', 'w:moveTo']);

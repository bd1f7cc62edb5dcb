import type { Element, ElementContent } from 'hast';
import { element } from '../../html/nodes.ts';
import { assemble } from '../document/blocks.ts';
import { elementsIn, type XmlNode } from '../document/xml.ts';
import type { OpenReading } from './reading.ts';

/** Reads a table, with cells that reach over columns and rows (OpenDocument 1.3, part 3, section 9). */
export function readTable(table: XmlNode, reading: OpenReading): ElementContent[] {
  return [element('table', [element('tbody', rowsIn(table, false, reading))])];
}

function rowsIn(group: XmlNode, isHeader: boolean, reading: OpenReading): Element[] {
  return elementsIn(group).flatMap((node) => {
    if (node.name === 'table:table-row') return [element('tr', cellsIn(node, isHeader, reading))];
    if (node.name === 'table:table-header-rows') return rowsIn(node, true, reading);
    return GROUPS.has(node.name) ? rowsIn(node, isHeader, reading) : [];
  });
}

const GROUPS: ReadonlySet<string> = new Set(['table:table-rows', 'table:table-row-group']);

function cellsIn(row: XmlNode, isHeader: boolean, reading: OpenReading): Element[] {
  return elementsIn(row, 'table:table-cell').map(({ attributes, children }) => {
    const spanOf = (name: string) => Number(attributes[`table:number-${name}-spanned`] ?? 1) || 1;
    const [colSpan, rowSpan] = [spanOf('columns'), spanOf('rows')];
    const inside = children.filter((child) => typeof child !== 'string');
    const content = assemble(reading.readBlocks(inside, reading));
    return element(isHeader ? 'th' : 'td', content, {
      ...(colSpan > 1 && { colSpan }),
      ...(rowSpan > 1 && { rowSpan }),
    });
  });
}

import type { Element } from 'hast';
import type { TableName } from './text-labels.ts';
import { textWithMarks } from './text-with-marks.ts';

const MOST = 80;

/**
 * Names the regions in which tables scroll after their first rows, as `data.table` of the region (`TableName`). No two
 * in an article have the same name.
 *
 * `| Year | Letters |` → `{ columns: "Year, Letters", number: 1 }`
 *
 * @param blocks of the text and the notes, in order
 */
export function nameTables(blocks: readonly Element[]): void {
  const used = new Set<string>();
  for (const region of blocks.flatMap(regionsIn)) {
    const columns = columnsOf(region);
    const numbered = (count: number) => (count === 1 ? (columns ?? '') : `${columns ?? ''} (${count})`);
    let number = 1;
    while (used.has(numbered(number))) number++;
    used.add(numbered(number));
    const table: TableName = { columns, number };
    Object.assign(region, { data: { ...region.data, table } });
  }
}

function regionsIn(element: Element): Element[] {
  if (element.properties.role === 'region') return [element];
  return elementsIn(element).flatMap(regionsIn);
}

function columnsOf(region: Element): string | undefined {
  const rows = elementsIn(region).flatMap((table) => elementsIn(table).flatMap(elementsIn));
  return rows.map(wordsOf).find((row) => row !== '');
}

/** @example "Year, Letters" */
function wordsOf(row: Element): string {
  const cells = elementsIn(row).map((cell) => textWithMarks(cell).text.replace(/\s+/g, ' ').trim());
  const words = cells.filter((cell) => cell !== '').join(', ');
  return words.length > MOST ? `${words.slice(0, MOST).replace(/\s+\S*$/, '')} …` : words;
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

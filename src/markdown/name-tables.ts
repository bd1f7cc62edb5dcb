import type { Element } from 'hast';
import { textWithMarks } from './text-with-marks.ts';

const MOST = 80;

/**
 * Names the regions in which tables scroll after their first rows; no two in an article have the same name.
 *
 * `| Year | Letters |` → `<div class="table" role="region" aria-label="Table: Year, Letters" …>`
 *
 * @param blocks of the text and the notes, in order
 */
export function nameTables(blocks: readonly Element[]): void {
  const used = new Set<string>();
  for (const region of blocks.flatMap(regionsIn)) {
    const base = nameOf(region);
    let name = base;
    for (let count = 2; used.has(name); count++) name = `${base} (${count})`;
    used.add(name);
    region.properties.ariaLabel = name;
  }
}

function regionsIn(element: Element): Element[] {
  if (element.properties.role === 'region') return [element];
  return elementsIn(element).flatMap(regionsIn);
}

function nameOf(region: Element): string {
  const rows = elementsIn(region).flatMap((table) => elementsIn(table).flatMap(elementsIn));
  const words = rows.map(wordsOf).find((row) => row !== '');
  return words === undefined ? 'Table' : `Table: ${words}`;
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

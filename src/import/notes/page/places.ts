import { lastIndexWhere } from '../../../base/last-index.ts';
import { blockNames } from '../../html/kinds.ts';
import { isHeading } from './elements.ts';
import { block, isBlank, type Page, type PageElement, tag } from './read-page.ts';

/** A part of a page's view. */
export interface Span {
  from: number;
  to: number;
}

/** Orders parts of a page by their start; one that contains others goes before them. */
export function outermostFirst(a: Span, b: Span): number {
  return a.from - b.from || b.to - a.to;
}

/** The innermost element, or block, at a position. */
export function innermostAt(page: Page, at: number, blocksOnly = false): PageElement | undefined {
  let element = page.elements[lastAtOrBefore(page.elements, at - 1)];
  while (element && (element.to <= at || (blocksOnly && !blockNames.has(element.node.tagName)))) {
    element = element.parent;
  }
  return element;
}

/**
 * An element, if there is one, and those around it, the nearest first: four at most, as marks and notes are marked up.
 */
export function selfAndAround(element: PageElement | undefined): PageElement[] {
  const found: PageElement[] = [];
  for (let at = element; at && found.length < 4; at = at.parent) found.push(at);
  return found;
}

/** The elements that start in a part of a page. */
export function elementsIn({ elements }: Page, { from, to }: Span): PageElement[] {
  return elements.slice(lastAtOrBefore(elements, from - 1) + 1, lastAtOrBefore(elements, to - 1) + 1);
}

/** Whether nothing is shown before a position in its line. */
export function startsLine({ page, lines }: { page: Page; lines: readonly Line[] }, at: number): boolean {
  const line = lines[lineAt(lines, at)];
  return line !== undefined && isBlank(page.view.slice(line.from, at));
}

/** A part of a page with the brackets that contain only it; undefined without any. */
export function withBrackets({ view }: Page, { from, to }: Span): Span | undefined {
  let before = from - 1;
  let after = to;
  while (view[before] === tag) before -= 1;
  while (view[after] === tag) after += 1;
  const pair = `${view[before] ?? ''}${view[after] ?? ''}`;
  return pair === '[]' || pair === '()' ? { from: before, to: after + 1 } : undefined;
}

/** Whether a heading or a thematic break starts in a part of a page. */
export function isDivided({ dividers }: Page, { from, to }: Span): boolean {
  return (dividers[lastAtOrBefore(dividers, from) + 1]?.from ?? Infinity) < to;
}

/** The offset of a position in the source of the post. */
export function sourceAt(page: Page, at: number): number | undefined {
  const index = lastAtOrBefore(page.texts, at);
  const text = page.texts[index];
  if (text?.node.data?.at === undefined) return page.texts[index + 1]?.node.data?.at;
  return text.node.data.at + Math.min(at - text.from, text.node.value.length);
}

/** The index of the last of things in order that starts at a position or before it; -1 when none does. */
export function lastAtOrBefore(things: readonly { from: number }[], at: number): number {
  return lastIndexWhere(things, ({ from }) => from <= at);
}

/** The line at a position, or the first one after it. */
export function lineAt(lines: readonly Line[], at: number): number {
  return lastIndexWhere(lines, ({ to }) => to < at) + 1;
}

/** What a reader sees as one line before it is wrapped: it ends at a block, a line break or a line end that counts. */
export interface Line {
  from: number;
  to: number;
  /** Lines of one paragraph share it. */
  paragraph: number;
  /** Its block. */
  block: PageElement | undefined;
  heading: boolean;
}

/** All lines of a page that show something. */
export function readLines(page: Page): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let paragraph = 0;
  for (const end of page.view.matchAll(/[\uE001\uE002\n]|$/g)) {
    const blank = isBlank(page.view.slice(from, end.index));
    if (!blank) {
      const around = innermostAt(page, from, true);
      lines.push({ from, to: end.index, paragraph, block: around, heading: isHeading(around?.node) });
    }
    if (end[0] === block || (blank && end.index > 0)) paragraph += 1;
    from = end.index + 1;
  }
  return lines;
}

import { headingNames } from './elements.ts';
import { innermostAt } from './places.ts';
import type { Page, PageElement } from './read-page.ts';
import { block, isBlank } from './signs.ts';

/** What a reader sees as one line before it is wrapped: it ends at a block, a line break or a line end that counts. */
export interface Line {
  from: number;
  to: number;
  /** Lines of one paragraph share it. */
  paragraph: number;
  /** The block that it stands in. */
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
    if (!blank) lines.push({ from, to: end.index, paragraph, ...placeOf(page, from) });
    if (end[0] === block || (blank && end.index > 0)) paragraph += 1;
    from = end.index + 1;
  }
  return lines;
}

/** The line at a position, or the first one behind it. */
export function lineAt(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.to ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeOf(page: Page, at: number): Pick<Line, 'block' | 'heading'> {
  const element = innermostAt(page, at, true);
  return { block: element, heading: element !== undefined && headingNames.has(element.node.tagName) };
}

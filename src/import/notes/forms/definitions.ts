import type { SearchContext } from '../finding.ts';
import { isHeading, isNoteish } from '../page/elements.ts';
import { isDivided, type Line, lineAt, type Span } from '../page/places.ts';
import { isBlank, type Page, type PageElement, tag } from '../page/read-page.ts';
import { isOwnStyle, leadingNumber, readNumeral } from './leading-number.ts';

/** Where the text of a note starts. */
export interface DefinitionStart {
  from: number;
  /** The index of its first line. */
  line: number;
  /** What contains all of it, unless it contains other notes too. */
  container: PageElement | undefined;
}

/** The note that an element with an id is, or starts: undefined when it is a heading or is inside of text. */
export function definitionAt({ page, lines }: SearchContext, target: PageElement): DefinitionStart | undefined {
  const index = lineAt(lines, target.from);
  const line = lines[index];
  if (!line || line.heading || isHeading(target.node)) return undefined;
  if (target.from > line.from && !isApparatus(page.view.slice(line.from, target.from))) return undefined;
  if (target.from < line.from && !isBlank(page.view.slice(target.from, line.from))) return undefined;
  if (line.from <= target.to && isDivided(page, { from: line.from, to: target.to })) return undefined;
  const start = definitionIn(page.view, line, index);
  // An item that is a note contains all of it, be it a list.
  const isItem = itemNames.has(target.node.tagName) && target.from < line.from;
  return isItem ? { ...start, from: target.from + 1, container: target } : start;
}

const itemNames: ReadonlySet<string> = new Set(['li', 'dd', 'aside']);

/** The note that starts with a line. @param line its index */
export function definitionIn(view: string, { from, block }: Line, line: number): DefinitionStart {
  let container: PageElement | undefined;
  for (let element = block; element && isBlank(view.slice(element.from, from)); element = element.parent) {
    const { tagName } = element.node;
    if (['li', 'dd', 'tr'].includes(tagName) || (tagName === 'div' && isNoteish(element.node))) container = element;
    if (!['p', 'dd', 'td', 'div', 'tr', 'li'].includes(tagName) || from - element.from > 200) break;
  }
  return { from: container ? container.from + 1 : from, line, container };
}

/**
 * How far notes go, in the order of their starts: to the end of what contains them, or else of their paragraph and of
 * those that follow before the next one starts, unless one of these has a mark of its own.
 */
export function definitionSpans(
  { page, lines }: SearchContext,
  starts: readonly DefinitionStart[],
  marks: readonly Span[],
): Span[] {
  let nextMark = 0;
  /** Whether a note goes on in other paragraphs: then the last one may, too. */
  let hasLong = false;
  return starts.map((start, index) => {
    const next = starts[index + 1];
    if (start.container && (next?.from ?? Infinity) >= start.container.to) {
      return { from: start.from, to: start.container.to - 1 };
    }
    const first = lines[start.line];
    const limit = next?.line ?? Infinity;
    let last = start.line;
    while (last + 1 < limit && lines[last + 1]?.paragraph === first?.paragraph) last += 1;
    // The text of a number that is alone on its line is what follows.
    if (last + 1 < limit && lines[last + 1] && isNumberOnly(page, lines[last])) last += 1;
    while (last + 1 < limit && explains(first?.block, lines[last + 1]?.block)) last += 1;
    const from = start.container ? (first?.from ?? start.from) : start.from;
    while ((marks[nextMark]?.from ?? Infinity) < from) nextMark += 1;
    const isNear = limit - last <= furthest + 1 && lines[limit]?.block?.parent === first?.block?.parent;
    const between = { from, to: lines[limit]?.from ?? from };
    const isText = (marks[nextMark]?.from ?? Infinity) < between.to;
    if (isNear && !isText && !isDivided(page, between)) {
      while (last + 1 < limit && !isNumbered(page, lines[last + 1])) last += 1;
      hasLong ||= lines[last]?.paragraph !== first?.paragraph;
    } else if (hasLong && !next && isEnd(page, lines, last, marks.slice(nextMark))) last = lines.length - 1;
    return { from, to: lines[last]?.to ?? from };
  });
}

/** Whether a block is, or is in, a `<dd>` that belongs to a `<dt>`. */
function explains(term: PageElement | undefined, block: PageElement | undefined): boolean {
  if (term?.node.tagName !== 'dt') return false;
  let element = block;
  for (let depth = 0; depth < 4 && element && element.parent !== term.parent; depth += 1) element = element.parent;
  return element?.parent === term.parent && element?.node.tagName === 'dd';
}

/**
 * Whether what follows the last note to the end of the text goes on with it: one or two plain paragraphs beside it,
 * without marks. What begins with emphasis or a link (thanks, an author) speaks for itself.
 */
function isEnd(page: Page, lines: readonly Line[], last: number, marks: readonly Span[]): boolean {
  const rest = lines.slice(last + 1);
  const [first] = rest;
  const end = rest.at(-1);
  if (!first || !end || rest.length > 2 || isDivided(page, { from: first.from - 1, to: end.to })) return false;
  const isBeside = rest.every(
    (line) => line.block?.node.tagName === 'p' && line.block.parent === lines[last]?.block?.parent,
  );
  return isBeside && page.view[first.from] !== tag && !marks.some(({ from }) => from < end.to && from >= first.from);
}

function isNumberOnly({ view }: Page, line: Line | undefined): boolean {
  return line !== undefined && line.to - line.from < 60 && readNumeral(view.slice(line.from, line.to)) !== undefined;
}

/** Whether a line starts with a number as only notes have it: it is one that nothing cites. */
function isNumbered(page: Page, line: Line | undefined): boolean {
  return line !== undefined && isOwnStyle(leadingNumber(page, line.from));
}

/** Whether what is before an anchor in its line is only a number. */
function isApparatus(view: string): boolean {
  return view.length < 40 && /^[\s\u00A0\uE000^[(\d\]).:]*$/.test(view);
}

/** How many lines without a number may be between two notes, as parts of the first. */
const furthest = 4;

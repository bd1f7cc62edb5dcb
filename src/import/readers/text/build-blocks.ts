import type { Element, ElementContent } from 'hast';
import { lastIndexWhere } from '../../../base/last-index.ts';
import type { Range } from '../../../base/range.ts';
import { element } from '../../html/nodes.ts';
import type { AlignedMark } from '../../notes/align-marks.ts';
import { isCaption, isProse, isTitleLike } from './block-kinds.ts';
import { type Block, ITEM } from './blocks.ts';

/** How many short lines in a row may be headings; more are lines of something else. */
const HEADINGS_IN_A_ROW = 2;
const LONGEST_HEADING = 110;

/** What {@link buildBlocks} makes of blocks. */
export interface BuiltBlocks {
  children: Element[];
  /** Numbers and signs of list items, which are now the list's own. */
  markers: Range[];
}

/**
 * Makes HTML elements of the blocks of an article: paragraphs, headings, lists, captions. Text nodes know where they
 * are in the source.
 *
 * @param marks by offset; each becomes a `note-mark`
 */
export function buildBlocks(source: string, blocks: readonly Block[], marks: readonly AlignedMark[]): BuiltBlocks {
  const texts = blocks.map(({ text }) => text);
  const built: BuiltBlocks = { children: [], markers: [] };
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    if (index < next) continue;
    next = index + listLength(texts, index);
    if (next > index) built.children.push(buildList(source, blocks.slice(index, next), marks, built.markers));
    else built.children.push(buildBlock(isHeading(texts, index), block.text, inline(source, block, marks)));
  }
  return built;
}

/** The text between two offsets, with the marks in it. */
export function inline(source: string, { start, end }: Range, marks: readonly AlignedMark[]): ElementContent[] {
  const children: ElementContent[] = [];
  let at = start;
  const addText = (to: number) => {
    if (to > at) children.push({ type: 'text', value: source.slice(at, to), data: { at } });
  };
  for (let index = lastIndexWhere(marks, (mark) => mark.start < start) + 1; index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || mark.start >= end) break;
    addText(mark.start);
    children.push(element('note-mark', [], { label: mark.label }));
    at = mark.end;
  }
  addText(end);
  return children;
}

function buildBlock(isHeadingBlock: boolean, text: string, children: ElementContent[]): Element {
  if (isHeadingBlock) return element('h2', children);
  return isCaption(text) ? element('p', [element('em', children)]) : element('p', children);
}

function isHeading(texts: readonly string[], index: number): boolean {
  const isShort = (at: number) => isTitleLike(texts[at] ?? '') && (texts[at] ?? '').length <= LONGEST_HEADING;
  if (!isShort(index)) return false;
  let first = index;
  let last = index;
  while (isShort(first - 1)) first--;
  while (isShort(last + 1)) last++;
  const next = texts[last + 1];
  return last - first < HEADINGS_IN_A_ROW && next !== undefined && (isProse(next) || ITEM.test(next));
}

/** How many blocks from here on are the items of one list: none where it would have a single item. */
function listLength(texts: readonly string[], from: number): number {
  const [first] = itemOf(texts[from] ?? '');
  if (first === undefined) return 0;
  let length = 1;
  for (let last = first; ; length++) {
    const [next] = itemOf(texts[from + length] ?? '');
    // Some exports number every item 1.
    if (next === undefined || (first === '' ? next !== '' : next !== '1' && Number(next) !== Number(last) + 1)) break;
    if (first !== '1' && next === '1') break;
    last = next;
  }
  return length > 1 ? length : 0;
}

/** The number of an item, empty for one with a sign; none for a block that is no item. */
function itemOf(text: string): string[] {
  const match = ITEM.exec(text);
  return match ? [match[1] ?? ''] : [];
}

function buildList(source: string, blocks: readonly Block[], marks: readonly AlignedMark[], markers: Range[]): Element {
  const [number = ''] = itemOf(blocks[0]?.text ?? '');
  const items = blocks.map((block) => {
    const marker = ITEM.exec(block.text)?.[0] ?? '';
    const start = block.start + marker.length;
    markers.push({ start: block.start, end: start });
    return element('li', inline(source, { start, end: block.end }, marks));
  });
  if (number === '') return element('ul', items);
  const list = element('ol', items);
  if (number !== '1') list.properties.start = Number(number);
  return list;
}

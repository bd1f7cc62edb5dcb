import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { headingNames } from '../../html/kinds.ts';
import { attribute, isElement } from '../../html/nodes.ts';
import { noteMark } from '../document/document-post.ts';
import { around, type BookMap, isBlock, isExplicit, mapOf, marksIn, typesOf } from './note-marks.ts';
import { withoutBackLinks, withoutNumber } from './note-text.ts';
import type { BookPage } from './read-pages.ts';

/** A note of a book, by the id that its marks lead to. */
export interface BookNote {
  /** What its marks print. @example "12", "*" */
  printed: string;
  blocks: ElementContent[];
}

/**
 * Finds the notes of a book that it names as such, or that marks lead to in another page. Marks become empty marks whose
 * label is the id of the note, and notes leave the pages; so do lists of notes that are empty then.
 */
export function findNotes(pages: readonly BookPage[]): { pages: BookPage[]; notes: Map<string, BookNote> } {
  const map = mapOf(pages);
  const marks = marksIn(map);
  const targets = new Set(marks.map(({ target }) => target));
  const pagesOfMarks = new Set(marks.map(({ link }) => map.pageOf.get(link)));
  const noteOf = new Map<Element, Element[]>();
  for (const { target } of marks)
    if (!noteOf.has(target)) noteOf.set(target, blocksOf(target, map, targets, pagesOfMarks));
  const claimed = new Set([...noteOf.values()].flat());
  const outside = marks.filter(({ link }) => !around(link, map).some((one) => claimed.has(one)) || isExplicit(link));
  const replaced = new Map(outside.map((mark) => [withRaising(mark.link, map), mark]));
  const change = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const mark = replaced.get(node);
      if (mark) return [noteMark(mark.id)];
      if (claimed.has(node)) return [];
      const children = change(node.children);
      return isLeftEmpty(node, children) ? [] : [{ ...node, children }];
    });
  const notes = new Map<string, BookNote>();
  for (const { id, target, link } of outside) {
    if (notes.has(id)) continue;
    const printed = toString(link).replace(/[\s[\]()]+/g, '');
    const own = outside.filter((mark) => mark.target === target).map((mark) => mark.link);
    const ids = new Set(
      own.flatMap((one) => around(one, map).slice(0, 3)).flatMap((one) => attribute(one, 'id') ?? []),
    );
    const blocks = (noteOf.get(target) ?? []).map((block) => asGroup(block, changeInNote(block.children)));
    notes.set(id, { printed, blocks: withoutNumber(withoutBackLinks(blocks, ids), printed) });
  }
  return { pages: pages.map((page) => ({ ...page, nodes: change(page.nodes) })), notes };

  /** Marks within notes are marks too; other notes that are within one stay. */
  function changeInNote(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const mark = replaced.get(node);
      return mark ? [noteMark(mark.id)] : claimed.has(node) ? [] : [{ ...node, children: changeInNote(node.children) }];
    });
  }
}

/** What was cut out as a note, without the item or cell that it was: it is in no list or table any more. */
function asGroup(block: Element, children: ElementContent[]): Element {
  return {
    ...block,
    tagName: /^(?:p|blockquote|ul|ol|table|pre)$/.test(block.tagName) ? block.tagName : 'div',
    children,
  };
}

/** The block of a note, and those after it up to the next note, where paragraphs alone make a note. */
function blocksOf(
  target: Element,
  map: BookMap,
  targets: ReadonlySet<Element>,
  pagesOfMarks: ReadonlySet<string | undefined>,
): Element[] {
  const all = around(target, map);
  const inner = all.findIndex(isBlock);
  let block = all[inner] ?? target;
  // A paragraph that begins an item or an aside is not all of the note.
  for (const outer of all.slice(inner + 1)) {
    const isHolder = /^(?:li|aside|dd)$/.test(outer.tagName) || typesOf(outer).some((type) => NOTE.test(type));
    const holdsOthers = [...targets].some((other) => other !== target && around(other, map).includes(outer));
    if (holdsOthers) break;
    if (isHolder) block = outer;
  }
  if (block.tagName === 'dt')
    return siblingsAfter(block, map)
      .filter((one) => isElement(one, 'dd'))
      .slice(0, 1);
  if (block.tagName !== 'p' && !(block.tagName === 'div' && block === target)) return [block];
  // Among the text itself, the next paragraph may be the text again.
  const isAmongNotes = all.some(isGroup) || !pagesOfMarks.has(map.pageOf.get(target));
  if (!isAmongNotes || typesOf(block).some((type) => NOTE.test(type))) return [block];
  const next = siblingsAfter(block, map);
  const end = next.findIndex(
    (one) => headingNames.has(one.tagName) || one.tagName !== 'p' || holdsTarget(one, targets),
  );
  return [block, ...(end < 0 ? next : next.slice(0, end))];
}

const NOTE = /^(?:foot|rear|end)note$|^doc-footnote$|^doc-endnote$/;

/** Whether an element is named as a list of notes. */
function isGroup(node: Element): boolean {
  return typesOf(node).some((type) => /^(?:footnotes|endnotes|rearnotes|doc-endnotes)$/.test(type));
}

function siblingsAfter(node: Element, { parents, roots }: BookMap): Element[] {
  const siblings = parents.get(node)?.children ?? roots.get(node) ?? [];
  return siblings.slice(siblings.indexOf(node) + 1).filter((one) => isElement(one));
}

function holdsTarget(node: Element, targets: ReadonlySet<Element>): boolean {
  return targets.has(node) || node.children.some((child) => child.type === 'element' && holdsTarget(child, targets));
}

/** A mark with the element that only raises it. */
function withRaising(link: Element, { parents }: BookMap): Element {
  const parent = parents.get(link);
  const isAlone = parent?.children.every(
    (one) => one === link || (one.type === 'text' && /^[\s[\]()]*$/.test(one.value)),
  );
  return parent && isAlone && /^(?:sup|span|small)$/.test(parent.tagName)
    ? withRaising(parent, { parents } as BookMap)
    : link;
}

/** A list of notes without notes has nothing but its heading. */
function isLeftEmpty(node: Element, children: readonly ElementContent[]): boolean {
  const isOfNotes = typesOf(node).some((type) =>
    /^(?:footnotes|endnotes|rearnotes|doc-endnotes|footnote|rearnote|endnote)$/.test(type),
  );
  const wasFull = node.children.some((child) => toString(child).trim() !== '');
  const rest = children.filter(
    (child) => !(isElement(child) && (headingNames.has(child.tagName) || child.tagName === 'hr')),
  );
  const isEmpty = rest.every((child) => child.type === 'comment' || toString(child as Element).trim() === '');
  return wasFull && isEmpty && (isOfNotes || rest.length === children.length) && !holdsMark(children);
}

function holdsMark(nodes: readonly ElementContent[]): boolean {
  return nodes.some(
    (node) => isElement(node) && (node.tagName === 'note-mark' || node.tagName === 'img' || holdsMark(node.children)),
  );
}

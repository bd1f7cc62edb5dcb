import { blockNames } from '../../html/kinds.ts';
import type { Dropped, Form, FoundNote } from '../finding.ts';
import { property } from '../page/elements.ts';
import { elementsIn, innermostAt, lastAtOrBefore } from '../page/places.ts';
import { isBlank, type Page, type PageElement, readable } from '../page/read-page.ts';
import { numberDropped, readNumeral } from './leading-number.ts';
import { secondCopy } from './second-copy.ts';

/**
 * Notes that are in the text itself, where their marks are, and that a style sheet sets beside it or hides:
 *
 * - Tufte: `<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1">` and right
 *   after it `<span class="sidenote">note</span>`; margin notes have the label `⊕`
 * - Org: `<label class="footref">1</label><input><span class="sidenote"><sup>1</sup> note</span>`, and all again in a list
 * - `<span class="inline-footnote">1<span class="footnoteContent">note</span></span>`, `<span class="footnote">note</span>`
 * - LaTeXML: `<span class="ltx_note"><sup>1</sup><span class="ltx_note_content"><sup>1</sup>note</span></span>`
 * - Distill: `<d-footnote>note</d-footnote>`
 *
 * A list that says the same notes once more goes.
 */
export const sideNotes: Form = (context) => {
  const { page, isClaimed } = context;
  const named = page.elements.filter((element) => isNamed(element) && !isClaimed(element.from));
  // Of elements in one another, the innermost has the words.
  const innermost = named.filter(({ to }, index) => (named[index + 1]?.from ?? Infinity) >= to);
  const notes = innermost.flatMap((element) => noteOf(page, element));
  const byNumber = new Map(notes.toReversed().map((note) => [note.printed, note]));
  for (const element of page.elements.filter(isRepeat)) {
    const [, first] = elementsIn(page, element);
    const number = first && readNumeral(page.view.slice(first.from, first.to));
    if (number !== undefined) byNumber.get(number)?.marks.push(element);
  }
  return { notes, dropped: notes.length > 0 ? secondCopy(context, notes) : [] };
};

/** Whether the names of an element say that it is the text of a note beside the text. */
function isNamed({ node }: PageElement): boolean {
  if (elementNames.has(node.tagName)) return true;
  if (blockNames.has(node.tagName) || notTexts.has(node.tagName)) return false;
  return property(node, 'className')
    .split(' ')
    .some((name) => className.test(name));
}

const elementNames: ReadonlySet<string> = new Set(['d-footnote', 'side-note', 'foot-note', 'inline-footnote']);
const notTexts: ReadonlySet<string> = new Set(['a', 'label', 'input', 'button', 'sup']);
const className =
  /^(?:[\w-]*[-_])?(?:side-?note|margin-?note|foot-?note)(?:[-_]*(?:content|text|body|tooltip))?$|^ltx_note_content$/i;

/** LaTeX’s `\footnotemark`: the mark of a note again. */
function isRepeat({ node }: PageElement): boolean {
  return property(node, 'className').split(' ').includes('ltx_role_footnotemark');
}

function noteOf(page: Page, element: PageElement): FoundNote[] {
  const { view } = page;
  const { from, to } = element;
  const isInRepeat =
    element.parent !== undefined && [element.parent, element.parent.parent].some((at) => at && isRepeat(at));
  const says = view.slice(from, to);
  if (isInRepeat || says.length > longest || !/\p{L}{2}/u.test(says)) return [];
  const mark = { from: markStart(page, element), to: from };
  if (!isInText(page, mark.from, element)) return [];
  const printed = readNumeral(view.slice(mark.from, mark.to));
  const furniture = elementsIn(page, { from: from + 1, to }).filter(({ node }) =>
    isFurniture(property(node, 'className')),
  );
  const dropped: Dropped[] = furniture.map((each) => ({ from: each.from, to: each.to, as: 'note-number' }));
  return [
    {
      from: from + 1,
      to: to - 1,
      marks: [mark],
      dropped: [...numberDropped(page, from + 1, printed, true), ...dropped],
      ...(printed !== undefined && { printed }),
    },
  ];
}

/** Parts of a note that only frame it. */
function isFurniture(classes: string): boolean {
  return /(?:^|\s)(?:ltx_tag_note|ltx_note_type|\w+-delimiter)(?=$|\s)/.test(classes);
}

/** Whether there is more in the line of a note than the note: one that is alone is a paragraph of its own. */
function isInText(page: Page, markFrom: number, { from, to }: PageElement): boolean {
  const block = innermostAt(page, from, true);
  if (!block) return false;
  const ends = /[\uE001\uE002]/;
  const before =
    page.view
      .slice(Math.max(block.from, markFrom - near), markFrom)
      .split(ends)
      .at(-1) ?? '';
  const [after = ''] = page.view.slice(to, Math.min(block.to, to + near)).split(ends, 1);
  return /\p{L}/u.test(before) || /\p{L}/u.test(after);
}

/** How far other words are looked for, in characters. */
const near = 500;

/**
 * Where the mark of a note starts: before the label, box and number right before the note, and at the start of an
 * element that contains only these.
 */
function markStart(page: Page, note: PageElement): number {
  const { view, elements } = page;
  let start = note.from;
  for (
    let index = lastAtOrBefore(elements, note.from - 1), tries = 0;
    index >= 0 && tries < 12;
    index -= 1, tries += 1
  ) {
    const element = elements[index];
    if (!element || element.to > start || element === note.parent) continue;
    if (!isBlank(view.slice(element.to, start)) || !isMarker(page, element)) continue;
    start = element.from;
  }
  for (let { parent } = note; parent && !blockNames.has(parent.node.tagName); { parent } = parent) {
    const isOnly = isBlank(view.slice(note.to, parent.to));
    const before = view.slice(parent.from, start);
    if (!isOnly || !(isBlank(before) || readNumeral(before) !== undefined)) break;
    start = parent.from;
  }
  return start;
}

/** Whether an element shows a number or a sign, or nothing. */
function isMarker({ view }: Page, { node, from, to }: PageElement): boolean {
  if (!markers.has(node.tagName) || to - from > 80) return false;
  const says = readable(view.slice(from, to)).trim();
  return readNumeral(says) !== undefined || !/[\p{L}\p{N}\uE004]/u.test(says);
}

const markers: ReadonlySet<string> = new Set('a b button em input label small span strong sup'.split(' '));

/** In characters. */
const longest = 20_000;

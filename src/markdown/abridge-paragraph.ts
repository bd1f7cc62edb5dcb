import type { Element, ElementContent } from 'hast';
import { BLOCKS } from './number-paragraphs.ts';
import type { Paragraph } from './parsed-article.ts';
import { textCutter } from './text-cutter.ts';
import { textWithMarks } from './text-with-marks.ts';
import type { Stretch } from './sentences.ts';

/** A paragraph in which sentences may be left out, with the ranges in its text. */
export interface AbridgedParagraph<Range> {
  paragraph: Paragraph;
  ranges: Range[];
}

/** A paragraph of at most this length stays whole. */
const SHORT = 300;
/** So does one of which at least this part would stay. */
const NEARLY_ALL = 0.8;
const LEFT_OUT = '…';

/**
 * Leaves out the sentences of a paragraph that none of the ranges is in, with their note marks, and puts “…” in their
 * place. Tables stay whole, and so does a list item with another list in it.
 *
 * `<p>One. <em>Two, named. Three.</em></p>` → `<p>… <em>Two, named. </em>…</p>`
 *
 * @param sentences those of the paragraph’s text, which they divide completely
 */
export function abridgeParagraph<Range extends Stretch>(
  paragraph: Paragraph,
  ranges: readonly Range[],
  sentences: readonly Stretch[],
): AbridgedParagraph<Range> {
  const { text, element } = paragraph;
  const kept = joined(sentences.filter((one) => ranges.some(({ start, end }) => start < one.end && end > one.start)));
  const length = kept.reduce((sum, { start, end }) => sum + end - start, 0);
  if (text.length <= SHORT || length >= NEARLY_ALL * text.length || kept.length === 0 || !isOneLine(element))
    return { paragraph, ranges: [...ranges] };

  const cut = textCutter(element);
  const children: ElementContent[] = [];
  const moved: Range[] = [];
  let shown = 0;
  const add = (value: string) => {
    children.push({ type: 'text', value });
    shown += value.length;
  };
  const gapAfter = (end: number) => `${/\s/.test(text.charAt(end - 1)) ? '' : ' '}${LEFT_OUT}`;
  for (const [index, one] of kept.entries()) {
    const before = kept[index - 1];
    if (before) add(`${gapAfter(before.end)} `);
    else if (one.start > 0) add(`${LEFT_OUT} `);
    const shift = shown - one.start;
    const within = ranges.filter(({ start }) => start >= one.start && start < one.end);
    moved.push(...within.map((range) => ({ ...range, start: range.start + shift, end: range.end + shift })));
    children.push(...cut(one));
    shown += one.end - one.start;
    if (index === kept.length - 1 && one.end < text.length) add(gapAfter(one.end));
  }
  const abridged = { ...element, children };
  const { text: rest, marks } = textWithMarks(abridged);
  return { paragraph: { ...paragraph, text: rest, marks, element: abridged }, ranges: moved };
}

/** Joins adjacent stretches. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = result.at(-1);
    if (last?.end === start) last.end = end;
    else result.push({ start, end });
  }
  return result;
}

function isOneLine({ tagName, children }: Element): boolean {
  return (
    tagName === 'p' ||
    (tagName === 'li' && !children.some((node) => node.type === 'element' && BLOCKS.has(node.tagName)))
  );
}

import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { expect, it } from 'vitest';
import { abridgeParagraph } from './abridge-paragraph.ts';
import { sentencesIn } from './sentences.ts';
import { spellingHabits } from './spelling-habits.ts';
import { textWithMarks } from './text-with-marks.ts';
import { markLink } from './walk-text.ts';

const PIECES = [
  'Malta fell. ',
  'Gozo',
  ' rose',
  '. ',
  '.',
  '! ',
  ' of the U.S. ',
  'Gen. ',
  '他来了。',
  '\n',
  '” ',
  '',
  'said no more ',
];
const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = fc.constantFrom(...PIECES).map((value): ElementContent => ({ type: 'text', value }));
const mark = fc.nat({ max: 99 }).map((label): ElementContent => {
  const link = element('a', [{ type: 'text', value: String(label) }], { id: `fnref-${label}`, href: `#fn-${label}` });
  return element('sup', [link], { className: ['mark'] });
});
const { inline } = fc.letrec<{ inline: ElementContent }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    { arbitrary: text, weight: 6 },
    mark,
    fc.constant(element('br', [])),
    fc
      .tuple(fc.constantFrom('em', 'a', 'span'), fc.array(tie('inline'), { maxLength: 6 }))
      .map(([tagName, children]): ElementContent => element(tagName, children)),
  ),
}));
/** A paragraph of any inline elements, long enough to be abridged, and ranges of its text. */
const sample = fc
  .tuple(fc.array(inline, { minLength: 50, maxLength: 90 }), fc.array(fc.nat({ max: 600 }), { maxLength: 4 }))
  .map(([children, starts]) => {
    const block = element('p', children, { id: 'p-1' });
    const read = textWithMarks(block);
    const sorted = [...new Set(starts)]
      .sort((a, b) => a - b)
      .filter((start, index, all) => start - (all[index - 1] ?? -9) > 3);
    const ranges = sorted.map((start) => ({ start, end: start + 3 })).filter(({ end }) => end <= read.text.length);
    const sentences = sentencesIn(
      read.text,
      spellingHabits(() => [read.text]),
    );
    return { paragraph: { id: 'p-1', element: block, text: read.text, marks: read.marks }, ranges, sentences };
  });

/** The elements around each letter of a text, from outside to inside. */
function markupOf(nodes: readonly ElementContent[], around = ''): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [...node.value.replaceAll('\n', ' ')].map((letter) => `${around}${letter}`);
    return node.type === 'element' && !markLink(node) ? markupOf(node.children, `${around}${node.tagName}>`) : [];
  });
}

it('shows whole sentences in order, each with its markup and its marks, and every range', () => {
  let abridgedOnes = 0;
  fc.assert(
    fc.property(sample, ({ paragraph, ranges, sentences }) => {
      const { paragraph: short, ranges: moved } = abridgeParagraph(paragraph, ranges, sentences);
      expect(moved.map(({ start, end }) => short.text.slice(start, end))).toEqual(
        ranges.map(({ start, end }) => paragraph.text.slice(start, end)),
      );
      expect(textWithMarks(short.element)).toEqual({ text: short.text, marks: short.marks });
      if (short === paragraph) return;
      abridgedOnes++;

      const kept = sentences.filter(({ start, end }) => ranges.some((range) => range.start < end && range.end > start));
      const before = markupOf(paragraph.element.children);
      const visible = (letters: string[]) => letters.filter((letter) => /[^\s…]$/.test(letter));
      expect(visible(markupOf(short.element.children))).toEqual(
        visible(kept.flatMap(({ start, end }) => before.slice(start, end))),
      );
      expect(short.marks.map(({ id }) => id)).toEqual(
        paragraph.marks
          .filter(({ offset }) => kept.includes(sentences.find(({ end }) => offset <= end) ?? { start: 0, end: 0 }))
          .map(({ id }) => id),
      );
      expect(short.text).toContain('…');
      expect(short.text).not.toMatch(/\S…|…\S|… …/);
    }),
    { numRuns: 300 },
  );
  expect(abridgedOnes).toBeGreaterThan(50);
});

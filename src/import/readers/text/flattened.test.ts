import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Post } from '../../model/post.ts';
import { plainText, textNodesIn } from '../../model/text-nodes.ts';
import { readText } from './read-text.ts';

/** Typical text before a mark. */
const CLAUSES = [
  'the ferry sank in the night.',
  'nobody asked why,',
  'the pilot, who was asleep in 2019, said “never again.”',
  'of 1,250 passengers 12 were saved',
  'the board met on May 3, 2020, in Avalon.',
  'the G20 and the COVID-19 panel agreed (at last)',
  'it cost US$2.5 million at 10:30 that day.',
  'Brigadoon has 3 ports;',
  'the rules of 2018',
];
const NOTES = [
  '“Losses at Sea,” Example Times, December 30, 2021, https://example.org/losses-at-sea/.',
  'Ibid.',
  'Harbour Board, Ferry Statistics, Vol. 20, No. 19, p. 15.',
  'The 3 boats that stayed in port were old; see the report of 2020.',
  'i) “First,” example.org, 2020; and ii) Ada Example, Floating (Avalon: Example Press, 2020).',
];

interface Article {
  text: string;
  /** Offsets in `text` before each mark, by label. */
  marks: { label: string; before: string }[];
  notes: string[];
}

const article: fc.Arbitrary<Article> = fc
  .record({
    first: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 900 })),
    clauses: fc.array(fc.tuple(fc.constantFrom(...CLAUSES), fc.boolean(), fc.constantFrom(...NOTES)), {
      minLength: 4,
      maxLength: 40,
    }),
    separator: fc.constantFrom('\n', '\n\n'),
    stop: fc.constantFrom(' ', '. ', ''),
  })
  .map(({ first, clauses, separator, stop }) => {
    let prose = '';
    const marks: Article['marks'] = [];
    const notes: string[] = [];
    clauses.forEach(([clause, isCited, note], index) => {
      prose += `${prose === '' || prose.endsWith('\n\n') ? '' : ' '}It is said that ${clause}`;
      if (isCited || index < 3) {
        const label = String(first + notes.length);
        marks.push({ label, before: prose.slice(-20) });
        prose += label;
        notes.push(note);
      }
      if (index % 5 === 4) prose += ' So it was.\n\n';
    });
    const list = notes.map((note, index) => `${first + index}${stop}${note}`).join(separator);
    return { text: `A Title of Sorts\n\n${prose} And that is all there is to say.\n\n${list}\n`, marks, notes };
  });

function postsOf(text: string): Post[] {
  return [...readText(text, 'dump.txt')].flatMap((found) => ('post' in found ? [found.post] : []));
}

describe('a flattened article', () => {
  test('is read back unchanged', () => {
    fc.assert(
      fc.property(article, ({ text, marks, notes }) => {
        const [post, ...more] = postsOf(text);
        expect(more).toEqual([]);
        const read = post?.taken.filter(({ to }) => to === 'mark') ?? [];
        expect(read.map(({ start, end }) => post?.source.slice(start, end))).toEqual(marks.map(({ label }) => label));
        expect(read.map(({ start }) => post?.source.slice(Math.max(0, start - 20), start))).toEqual(
          marks.map(({ before }) => before),
        );
        expect(post?.notes.map(({ children }) => plainText(children))).toEqual(notes);
      }),
      { numRuns: 300 },
    );
  });

  test('loses no letter after any deletion or insertion', () => {
    const change = fc.record({
      at: fc.nat(),
      cut: fc.nat({ max: 40 }),
      put: fc.oneof(fc.constantFrom('', '7', ' 12 ', '\n\n3 ', '[4]', '²', '1. ', '“'), fc.string({ unit: 'binary' })),
    });
    fc.assert(
      fc.property(article, fc.array(change, { maxLength: 8 }), ({ text }, changes) => {
        const changed = changes.reduce((before, { at, cut, put }) => {
          const offset = at % (before.length + 1);
          return before.slice(0, offset) + put + before.slice(offset + cut);
        }, text);
        const posts = postsOf(changed);
        expect(letters(posts.map(restored).join(''))).toBe(letters(changed));
      }),
      { numRuns: 300 },
    );
  });
});

/** The source of a post, put together from all of its parts. */
function restored({ source, tree, notes, taken }: Post): string {
  const nodes = textNodesIn([...tree.children, ...notes.flatMap(({ children }) => children)]);
  return [
    ...nodes.map(({ value, data }) => ({ start: data?.at ?? -1, text: value })),
    ...taken.map(({ start, end }) => ({ start, text: source.slice(start, end) })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join('');
}

function letters(text: string): string {
  return text.replace(/\s+/gu, '');
}

import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { textWithMarkup } from '../../../markdown/text-with-markup.ts';
import type { Note } from '../../../markdown/parsed-article.ts';
import type { ReadNote } from '../citation.ts';
import { noteReader } from './read-note.ts';
import { indexSources } from '../sources/sources.ts';
import { resolveRepeats } from '../sources/resolve-repeats.ts';
import { OUTLETS } from './testing.ts';

const reader = noteReader(OUTLETS);

/** Pieces of notes, and similar text. */
const PIECES = [
  ...'“”„″"‘’«»()[]<>.,;:–—!? \uE000\uE001',
  ...[
    'Ada Poe',
    'and',
    'J. Smith',
    'UNSC',
    'Office of the Mayor',
    'See',
    'see also',
    'Ibid.',
    'op. cit.',
    'supra note 2',
  ],
  ...[
    'كمال الوراق',
    'المرجع نفسه',
    'انظر',
    'مرجع سابق',
    '«ملح»',
    'القاهرة: دار الضفة',
    '١٩٨٧',
    'ص ٤٥',
    '،',
    '؛',
    'في:',
  ],
  ...['“Title,”', '“Title [Other],”', '(‘Other’)', 'The Steppe Herald', 'herald.example', 'Asian Affairs 12, no. 3'],
  ...[
    '(2019): 45–67',
    'March 3, 2020',
    '3 March',
    '2020',
    '(London: Hurst, 2019)',
    'p. 4',
    '45',
    'in',
    'eds.',
    'et al.',
  ],
  ...[
    'https://herald.example/1',
    '[archive: damaged address; likely https://a.example/2]',
    'i)',
    'prose of the author',
  ],
];
const words = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), {
  maxLength: 40,
});
const anyText = words.chain((list) => fc.constantFrom('', ' ').map((space) => list.join(space)));

function noteWith(...texts: readonly (string | { em: string })[]): Pick<Note, 'content'> {
  const children = texts.map((each): ElementContent => {
    if (typeof each === 'string') return { type: 'text', value: each };
    return { type: 'element', tagName: 'em', properties: {}, children: [{ type: 'text', value: each.em }] };
  });
  return { content: [{ type: 'element', tagName: 'p', properties: {}, children }] };
}

const anyNote = fc
  .array(fc.oneof(anyText, fc.record({ em: anyText })), { minLength: 1, maxLength: 4 })
  .map((texts) => noteWith(...texts));

function rangesWithin({ parts }: ReadNote): { start: number; end: number }[][] {
  return parts.map((part) => [
    ...part.unread,
    ...part.archive,
    ...(part.type === 'citation' ? part.addresses : []),
    { start: part.start, end: part.end },
  ]);
}

describe('for any note', () => {
  it('the parts cover the whole text, in order', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const { text } = textWithMarkup(note);
        const { parts } = reader(note);
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(parts.map(({ start }) => start)).toEqual([0, ...parts.map(({ end }) => end)].slice(0, parts.length));
        expect(parts.every(({ start, end }) => end > start)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('the ranges of a part are within it', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const read = reader(note);
        rangesWithin(read).forEach((ranges, index) => {
          const part = read.parts[index];
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(part?.start ?? Infinity);
            expect(end).toBeLessThanOrEqual(part?.end ?? -Infinity);
            expect(end).toBeGreaterThan(start);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('every address is in a citation', () => {
    fc.assert(
      fc.property(anyText, fc.webUrl(), anyText, (before, address, after) => {
        const note = noteWith(`${before} `, ` ${address} ${after}`);
        const { text } = textWithMarkup(note);
        const inRemark = /\[archive:/i.test(text);
        const cited = reader(note).parts.flatMap((part) => (part.type === 'citation' ? part.addresses : []));
        const repeats = reader(note).parts.some(({ type }) => type === 'repeat');
        fc.pre(!inRemark && !repeats);
        expect(cited.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('sources and repeats are resolved without an error, each repeat with a result', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyNote, { maxLength: 6 }), { maxLength: 3 }), (articles) => {
        const read = articles.map((notes, number) => ({
          article: `article-${number}`,
          notes: notes.map((note, index) => ({ label: String(index + 1), read: reader(note) })),
        }));
        const index = indexSources(read);
        const resolutions = resolveRepeats(read, index);
        const parts = read.flatMap(({ notes }) => notes.flatMap((note) => note.read.parts));
        expect(resolutions.size).toBe(parts.filter(({ type }) => type === 'repeat').length);
        expect(index.sourceOf.size).toBe(parts.filter(({ type }) => type === 'citation').length);
        expect(new Set(index.sources.map(({ id }) => id)).size).toBe(index.sources.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a hostile note', () => {
  // Reading in quadratic time would exceed the time limit of a test.
  it.each([
    '“',
    '(',
    '[archive: ',
    '”',
    '(see a) ',
    'in A, ',
    'A, ',
    '“a,” B, 2020; ',
    'https://a.example/ ',
    '‘a',
    'A B, ',
    'box 1, ',
    'A to B, 3 May 1919, ',
    'on a, see ',
    'A, 4; ',
    'see A, ‘b’, ',
  ])('of many %s is read', (piece) => {
    const note = noteWith(piece.repeat(Math.ceil(150_000 / piece.length)));
    expect(reader(note).parts.at(-1)?.end).toBe(textWithMarkup(note).text.length);
  });
});

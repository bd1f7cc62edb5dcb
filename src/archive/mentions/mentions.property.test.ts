import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSchema } from '../../schemas/group.ts';
import { personSchema } from '../../schemas/person.ts';
import { groupEntity, personEntity } from '../entity.ts';
import { mentionFinder } from './mention-finder.ts';
import { mentionsInArticle } from './mentions-in-article.ts';

const group = (id: string, name: string, aliases: string[] = []) =>
  groupEntity(id, groupSchema.parse({ name, aliases, type: 'alliance', excludedPhrases: [`New ${name}`] }));
const finder = mentionFinder(
  [
    group('state', 'Islamic State', ['IS', 'ISIS']),
    group('province', 'Islamic State of Khorasan Province', ['ISK']),
    group('hayat', 'Hay’at Tahrir al-Sham', ['HTS']),
    group('malta', 'Malta', ['Maltese', 'U.M.']),
    group('front', 'Northern Example Front'),
    personEntity('ada', personSchema.parse({ name: 'Ada Example', aliases: ['Adel'], role: 'Sample' })),
  ],
  ['Voice of Malta'],
);

const FULL_NAMES = [
  'Islamic State',
  'Islamic State of Khorasan Province',
  'Hay’at Tahrir al-Sham',
  'Malta',
  'Ada Example',
];
const PIECES = [...FULL_NAMES, 'IS', 'HTS', 'ISK', 'Maltese', 'Example', 'Adel', 'New', 'Voice of', 'U.M.', 'XI', 'al'];
const GLUE = [
  ' ',
  '-',
  '\n',
  '’s ',
  ', ',
  ' (',
  ') ',
  '. ',
  '.',
  '“',
  '”',
  '/',
  '— ',
  '@',
  ' https://',
  '\u00AD',
  '(NEF) ',
  '',
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...GLUE), fc.string({ unit: 'grapheme', maxLength: 6 })))
  .map((parts) => parts.join(''));

const place = (text: string, index = 0) => ({ id: `p-${index}`, text, isNote: index > 2 });

describe('mentionsInArticle, of any text', () => {
  it('finds names at their words, in order and without overlaps', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        for (const { place: where, mentions, definitions } of mentionsInArticle(texts.map(place), finder)) {
          let last = 0;
          for (const { key, start, end } of mentions) {
            expect(key).not.toBe('');
            expect(start).toBeGreaterThanOrEqual(last);
            expect(where.text.slice(start, end)).toMatch(/^[\p{L}\p{N}][^]*[\p{L}\p{N}\p{M}.\u00AD]$/u);
            last = end;
          }
          for (const { abbreviation, name, start, end } of definitions) {
            expect(where.text.slice(start, end)).toBe(abbreviation);
            expect(where.text).toContain(name);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same with other capitals, accents, apostrophes, spaces and invisible characters', () => {
    const disguises: ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.replaceAll('’', "'"),
      (text) => text.replaceAll('’', ''),
      (text) => text.replaceAll('’', 'ʿ'),
      (text) => text.replaceAll(' ', '\u00A0'),
      (text) => text.replaceAll(' ', '\n'),
      (text) => text.replaceAll('-', '\u2011'),
      (text) => text.replaceAll('-', ' '),
      (text) => text.replace(/[aei]/g, (letter) => `${letter}\u0304`),
      (text) => text.replace(/[aei]/g, (letter) => `${letter}\u0304`).normalize('NFC'),
      (text) => text.replace(/(?<=\w{2})(?=\w{2})/g, '\u00AD'),
    ];
    const keysIn = (text: string) =>
      mentionsInArticle([place(text)], finder).flatMap(({ mentions }) => mentions.map(({ key }) => key));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FULL_NAMES), { minLength: 1, maxLength: 6 }), (names) => {
        const text = names.join(' and then ');
        const keys = keysIn(text);
        expect(keys).toHaveLength(names.length);
        for (const disguise of disguises) expect(keysIn(disguise(text))).toEqual(keys);
      }),
    );
  });
});

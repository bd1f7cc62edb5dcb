import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionFinder } from './mention-finder.ts';
import { mentionsInArticle } from './mentions-in-article.ts';
import { spellingWith } from '../vocabulary/spelling.ts';
import { observe } from './observe.ts';
import { country, group, person } from './testing.ts';

/** Words of names and of texts: some divided, some of an unspaced script, abbreviations and their definitions. */
const WORDS = [
  'Maltese',
  'Front',
  'National',
  'lower-reach',
  'lowerreach',
  '新例党',
  '例党',
  'NFM',
  '(NFM)',
  'Ada',
  'al-',
];
const words = (least: number, most: number) =>
  fc.array(fc.constantFrom(...WORDS, 'of', 'Malta'), { minLength: least, maxLength: most });
const phrase = words(1, 3).map((some) => some.join(' '));
const record = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b'), phrase).map(([id, name]) => group(id, name, { abbreviation: 'NFM' })),
  fc.tuple(fc.constantFrom('c', 'd'), phrase).map(([id, name]) => person(id, name)),
  fc
    .tuple(fc.constantFrom('e'), phrase)
    .map(([id, name]) => group(id, 'Some', { ambiguousNames: [name], countries: ['malta'] })),
);
const records = fc
  .uniqueArray(record, { maxLength: 4, selector: ({ key }) => key })
  .map((some) => [country('malta', 'Malta', { demonyms: ['Maltese'] }), ...some]);
const others = fc.array(phrase, { maxLength: 2 });

test('finders of which the same matters to a text find the same', () => {
  let same = 0;
  const text = fc.array(words(1, 6), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(text, records, others, records, others, (paragraphs, some, silent, changed, changedSilent) => {
      const places = paragraphs.map((all, index) => ({ id: `p-${index}`, text: all.join(' '), isNote: index === 2 }));
      const one = mentionFinder(some, silent);
      const other = mentionFinder(changed, changedSilent);
      const { finder, seen } = observe(one);
      const found = mentionsInArticle(places, finder);
      if (one.relevantTo(seen) !== other.relevantTo(seen)) return;
      same++;
      expect(mentionsInArticle(places, other)).toEqual(found);
    }),
    { numRuns: 5000 },
  );
  expect(same).toBeGreaterThan(100);
});

test('other spellings matter to every text', () => {
  const versions = [{ malta: ['mallte'] }, {}].map((own) => {
    const all = mentionFinder([country('malta', 'Malta')], [], spellingWith(own));
    const { finder, seen } = observe(all);
    mentionsInArticle([{ id: 'p-1', text: 'The men of Mallte came.', isNote: false }], finder);
    return all.relevantTo(seen);
  });
  expect(versions[0]).not.toBe(versions[1]);
});

test('a name with a word that a text does not have does not matter to it', () => {
  const relevant = (...names: string[]) => {
    const all = mentionFinder(names.map((name, index) => group(String(index), name)));
    const { finder, seen } = observe(all);
    mentionsInArticle([{ id: 'p-1', text: 'The Maltese Front met the National Guard.', isNote: false }], finder);
    return all.relevantTo(seen);
  };
  expect(relevant('Maltese Front', 'Maltese Guild')).toBe(relevant('Maltese Front'));
  expect(relevant('Maltese Front', 'National Guard')).not.toBe(relevant('Maltese Front'));
});

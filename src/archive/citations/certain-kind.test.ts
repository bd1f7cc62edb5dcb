import { expect, it } from 'vitest';
import { certainKind } from './certain-kind.ts';
import { articleOf } from './read/testing.ts';
import { resolveRepeats } from './sources/resolve-repeats.ts';
import { indexSources } from './sources/sources.ts';

function kindsOf(...notes: string[]) {
  const article = articleOf('piece', ...notes);
  const resolutions = resolveRepeats([article], indexSources([article]));
  return article.notes.map(({ read }) => certainKind(read, resolutions));
}

it('is the kind of the reading if that is certain', () => {
  const book = 'Ada Poe, *Grain* (London: Hurst, 2019), 4.';
  expect(kindsOf(book, 'Poe, 5.', 'Ibid.', 'Prices rose.', `Prices rose. ${book}`)).toEqual([
    'source',
    'repeat',
    'repeat',
    'explanatory',
    'mixed',
  ]);
});

it('is undefined if prose looks like a source, or a short form is unresolved', () => {
  expect(
    kindsOf('See Jane Roe’s “Roads,” Steppe Post, May 3, 2020, for another view.', 'Poe, 5.', 'Poe, op. cit., 5.'),
  ).toEqual([undefined, undefined, undefined]);
});

it('is certain for a repeat, even if that is unresolved', () => {
  expect(kindsOf('Ibid.', 'See n. 9 above.')).toEqual(['repeat', 'repeat']);
});

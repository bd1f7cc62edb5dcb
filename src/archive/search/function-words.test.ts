import { expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { functionWordsOf } from './function-words.ts';

it('an English archive needs no other function words than those of the search page', () => {
  expect(functionWordsOf(sampleArchive({ articles: { ferry: {} } }))).toBeUndefined();
});

it('an archive has the function words of all its languages, folded', () => {
  const words = functionWordsOf(sampleArchive({ articles: { ferry: {}, faehre: { language: 'de-AT' } } }));
  expect(words).toEqual(expect.arrayContaining(['the', 'und', 'fur', 'war']));
});

it('a word that texts of another language use for something else is no function word', () => {
  const words = functionWordsOf(
    sampleArchive({
      articles: { ferry: { text: 'The war on the shore.' }, faehre: { language: 'de', text: 'Die Insel war leer.' } },
    }),
  );
  expect(words).toContain('die');
  expect(words).toContain('the');
  expect(words).not.toContain('war');
});

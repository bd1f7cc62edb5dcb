import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { namesToSearch } from './names-to-search.ts';

function namesIn(language: string, name: string) {
  const { entities, site } = sampleArchive({ countries: { malta: { name } } });
  return namesToSearch({ entities, site: { ...site, language } }).get('countries/malta');
}

test('names are searched in every form that the language of the site gives them', () => {
  expect(namesIn('ru', 'Казахстан')).toEqual(['Казахстан', 'Казахстана', 'Казахстану', 'Казахстаном', 'Казахстане']);
  expect(namesIn('en', 'Kazakhstan')).toEqual(['Kazakhstan']);
});

import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleSources } from '../../test/sample-search.ts';
import { searchArchive } from './search-archive.ts';

/** Names in several scripts; a title begins with the alias of the railway, and another is the name of the league. */
const archive = sampleArchive({
  countries: {
    crete: { name: 'Κρήτη' },
    malta: { name: 'Молта' },
    syria: { name: 'سوريا' },
  },
  groups: {
    railway: { name: 'الخط الحديدي الحجازي', aliases: ['سكة الحجاز'] },
    league: { name: 'رابطة الصيادين' },
    seamen: { name: 'Ένωση των Ναυτικών' },
    printers: { name: 'Союз печатников' },
  },
  people: {
    engineer: { name: 'هاينريش مايسنر' },
    captain: { name: 'Γιώργος Παπαδόπουλος' },
    editor: { name: 'Степан Мельниченко' },
    historian: { name: 'שלמה אבינרי' },
    poet: { name: 'דוד וייצמן' },
    pilot: { name: 'ג׳ורג׳ לוי' },
  },
  articles: {
    line: {
      title: 'سكة الحجاز من دمشق',
      text: 'وصلت سكة الحجاز إلى المدينة. وكان مايسنر مهندس الخط الحديدي الحجازي.',
    },
    fishers: { title: 'رابطة الصيادين', text: 'كانت رابطة الصيادين في المرفأ.' },
    others: { text: 'Παπαδόπουλος, Мельниченко, וייצמן, ג׳ורג׳ לוי. Союз печатников. Ένωση των Ναυτικών.' },
  },
});

async function first(query: string): Promise<string | undefined> {
  const answers = await Array.fromAsync(searchArchive(query, sampleSources(archive)));
  return answers.at(-1)?.hits[0]?.url;
}

describe('searchArchive', () => {
  it.each([
    ['سكه الحجاز', '/groups/railway/'],
    ['سِكّة الحجاز', '/groups/railway/'],
    ['رابطه الصيادين', '/groups/league/'],
    ["ג'ורג' לוי", '/people/pilot/'],
    ['ΕΝΩΣΗ ΝΑΥΤΙΚΩΝ', '/groups/seamen/'],
  ])('finds a name in another spelling first, even if a title begins with it: %s', async (query, url) => {
    expect(await first(query)).toBe(url);
  });

  it.each([
    ['ميسنر', '/people/engineer/'],
    ['مايسنار', '/people/engineer/'],
    ['رابطة الصايدين', '/groups/league/'],
    ['Παπαδώπουλος', '/people/captain/'],
    ['Παπαδόπουλοσ', '/people/captain/'],
    ['Παπαδοπουλλος', '/people/captain/'],
    ['Мильничинко', '/people/editor/'],
    ['Союз пичатников', '/groups/printers/'],
    ['Κρίτη', '/countries/crete/'],
    ['Малта', '/countries/malta/'],
    ['سورية', '/countries/syria/'],
    ['וויצמן', '/people/poet/'],
    ['אבנרי', '/people/historian/'],
  ])('corrects a misspelt name: %s', async (query, url) => {
    expect(await first(query)).toBe(url);
  });
});

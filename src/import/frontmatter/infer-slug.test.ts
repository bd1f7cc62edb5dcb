import { describe, expect, test } from 'vitest';
import { inferSlug, wantedSlug } from './infer-slug.ts';
import { newRun, postOf } from './testing.ts';

describe('inferSlug', () => {
  const slugs = (titles: string[], run = newRun(), published = '2021~', slug?: string) =>
    titles.map((title) => inferSlug(postOf('', slug === undefined ? {} : { slug }).stated, title, published, run));

  test('uses the stated slug, in plain letters', () => {
    expect(slugs(['Ferries'], newRun(), '2021', 'Caf%C3%A9-Ferries')[0]?.slug).toBe('cafe-ferries');
  });

  test('adds the year to the second of a name, and a number to further ones', () => {
    const found = slugs(['Ferries', 'Ferries', 'Ferries', 'Ferries']);
    expect(found.map(({ slug }) => slug)).toEqual(['ferries', 'ferries-2021', 'ferries-2', 'ferries-3']);
    expect(found.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      [],
      ['slug-taken'],
      ['slug-taken'],
      ['slug-taken'],
    ]);
  });

  test.each(['Con', 'nul', 'COM1', 'Aux'])('gives no name that Windows keeps for itself: %s', (title) => {
    const [found] = slugs([title]);
    expect(found?.slug).toBe(`${title.toLowerCase()}-2021`);
    expect(found?.warnings[0]?.found).toContain('which Windows does not allow for files');
  });

  test('gives the year at once to a title that is known to be repeated', () => {
    const run = newRun({ repeatedSlugs: new Set(['ferries']) });
    expect(slugs(['Ferries', 'FERRIES'], run).map(({ slug }) => slug)).toEqual(['ferries-2021', 'ferries-2']);
  });

  test('transliterates titles in other scripts, and numbers posts without words', () => {
    expect(slugs(['Вёсла', '渡船', '…', '!']).map(({ slug }) => slug)).toEqual([
      'vesla',
      'du-chuan',
      'post-1',
      'post-2',
    ]);
  });

  test('decodes percent-encoded slugs, also those that were cut within a letter', () => {
    const stated = { authors: [], slug: encodeURIComponent('вёсла-и-паромы').slice(0, -3).toLowerCase() };
    expect(wantedSlug(stated, 'Else')).toBe('vesla-i-parom');
  });

  test('cuts long titles at a word', () => {
    expect(slugs(['rowing '.repeat(40)])[0]?.slug).toHaveLength(97);
  });
});

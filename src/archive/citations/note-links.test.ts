import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { english } from '../../i18n/english.ts';
import { locatorWords, noteLinker } from './note-links.ts';

const archive = sampleArchive({
  articles: {
    old: {
      published: '2021',
      text: 'A.[^1] B.[^2] C.[^3] D.[^4]\n\n[^1]: Ibid.\n\n[^2]: “The Ferry Is Late,” Harbour Wire, March 4, 2021.\n\n[^3]: Ibid., p. 4.\n\n[^4]: The ferry was blue.',
    },
    new: { published: '2022', text: 'E.[^9]\n\n[^9]: “The Ferry Is Late,” Harbour Wire, March 4, 2021.' },
  },
  outlets: { wire: { name: 'Harbour Wire', domains: ['wire.example'], language: 'en' } },
});
const linksOf = noteLinker(archive);

function links(slug: string, label: string) {
  const article = archive.articles.find((one) => one.slug === slug);
  return article ? linksOf(article, label) : [];
}

describe('noteLinker', () => {
  it('gives the full citation of a repeat, with the locator', () => {
    expect(links('old', '3')).toMatchObject([
      {
        type: 'repeated',
        full: { note: '2' },
        printed: '“The Ferry Is Late,” Harbour Wire, March 4, 2021.',
        locator: 'page 4',
      },
    ]);
  });

  it('gives nothing for an unresolved repeat', () => {
    expect(links('old', '1')).toEqual([]);
  });

  it('gives the other notes that cite the same source, in this article and others', () => {
    const [again] = links('old', '2');
    expect(again?.type === 'again' && again.places.map(({ article, note }) => [article.slug, note])).toEqual([
      ['new', '9'],
      ['old', '3'],
    ]);
  });

  it('adds nothing to prose', () => {
    expect(links('old', '4')).toEqual([]);
  });
});

describe('locatorWords', () => {
  it('has the singular for one page and the plural for several', () => {
    expect(locatorWords({ label: 'page', value: '4' }, english)).toBe('page 4');
    expect(locatorWords({ label: 'page', value: '4–6' }, english)).toBe('pages 4–6');
  });
});

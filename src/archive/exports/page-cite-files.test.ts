import { describe, expect, it } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { pageCiteFiles } from './page-cite-files.ts';

const FIRST = 'Ada Example, “The Ferry Is Late,” Harbour Wire, March 4, 2021, <https://wire.example/a>.';
const OTHER = 'Ada Example, “The Ferry Is Early,” Harbour Wire, March 5, 2021, <https://wire.example/b>.';
const THIRD = 'Ada Example, “The Ferry Is Here,” Harbour Wire, March 6, 2021, <https://wire.example/c>.';
const FEW = 'Ada Example, “A Ferry,” Quay News, March 6, 2021, <https://quay.example/d>.';
const archive = sampleArchive({
  articles: {
    piece: {
      title: 'A Piece',
      tags: ['ferries'],
      text: `A.[^1] B.[^2] C.[^3]\n\n[^1]: ${FIRST}\n\n[^2]: Ibid.\n\n[^3]: ${FIRST}`,
    },
    other: { text: `A.[^1] B.[^2]\n\n[^1]: ${OTHER}\n\n[^2]: ${THIRD} ${FEW}` },
    plain: { text: 'No notes.' },
  },
  tags: { ferries: { name: 'Ferries' } },
  outlets: {
    wire: { name: 'Harbour Wire', domains: ['wire.example'] },
    quay: { name: 'Quay News', domains: ['quay.example'] },
    unused: { name: 'Unused' },
  },
});
const context = { urls: urlsUnder('/base'), site: new URL('https://archive.example') };
const files = new Map(pageCiteFiles(archive, context).map((file) => [file.path, file]));
const text = (path: string) => files.get(path)?.write() ?? '';

describe('the citation files of pages', () => {
  it('are beside each article, each outlet that has several sources, and each topic with sources', () => {
    expect([...files.keys()].toSorted()).toEqual([
      '/articles/other/cite.bib',
      '/articles/other/cite.ris',
      '/articles/other/sources.bib',
      '/articles/other/sources.ris',
      '/articles/piece/cite.bib',
      '/articles/piece/cite.ris',
      '/articles/piece/sources.bib',
      '/articles/piece/sources.ris',
      '/articles/plain/cite.bib',
      '/articles/plain/cite.ris',
      '/sources/wire/cite.bib',
      '/sources/wire/cite.json',
      '/sources/wire/cite.ris',
      '/tags/ferries/sources.ris',
    ]);
  });

  it('cite the article of the page', () => {
    expect(text('/articles/piece/cite.ris')).toContain('TI  - A Piece\r\n');
    expect(text('/articles/piece/cite.ris')).toContain('https://archive.example/base/articles/piece/');
    expect(text('/articles/piece/cite.bib')).toContain('title = {{A Piece}}');
  });

  it('have each source of an article once', () => {
    expect(text('/articles/piece/sources.ris').match(/^TI .*$/gm)).toEqual(['TI  - The Ferry Is Late']);
  });

  it('have the sources of the articles on a topic, each once, with the notes that cite it', () => {
    const ris = text('/tags/ferries/sources.ris');
    expect(ris.match(/^TI .*$/gm)).toEqual(['TI  - The Ferry Is Late']);
    expect(ris).not.toMatch(/^KW /m);
    expect(ris.match(/^N1 .*$/gm)).toEqual(
      ['1', '2', '3'].map(
        (number) =>
          `N1  - Cited in note ${number} of “A Piece” (2022), https://archive.example/base/articles/piece/#fn-${number}`,
      ),
    );
  });

  it('have all sources of an outlet', () => {
    expect(
      text('/sources/wire/cite.bib')
        .match(/^ {2}title .*$/gm)
        ?.toSorted(),
    ).toEqual([
      '  title = {{The Ferry Is Early}},',
      '  title = {{The Ferry Is Here}},',
      '  title = {{The Ferry Is Late}},',
    ]);
    expect(files.get('/sources/wire/cite.bib')?.type).toBe('application/x-bibtex');
  });
});

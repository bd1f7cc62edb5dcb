import { describe, expect, it } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { epubFaults } from '../../epub/testing/epub-faults.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import type { Archive } from '../model.ts';
import { pagedDossiers } from '../dossier/paged-dossiers.ts';
import { articleBookPath, bookMaker, dossierBookPath, type DossierRecord } from './books.ts';
import { bodyOf, bytesOf, maker, malta } from './testing/sample-books.ts';

describe('the book of a dossier', () => {
  const [book, ...others] = maker.ofDossier(malta);

  it('has the text of the record, then articles about it in full and the passages of others, oldest first', () => {
    expect(others).toEqual([]);
    expect(book?.documents.map(({ file }) => file)).toEqual([
      'title.xhtml',
      'brief.xhtml',
      'article-ferry.xhtml',
      'passages-gozo.xhtml',
      'passages-quarrel.xhtml',
    ]);
    expect(book?.contents.entries.map(({ label }) => label)).toEqual([
      'Malta',
      'A Winter & Ferries, February 2020',
      'Gozo, 2021',
      'A Quarrel, 3 May 2022',
    ]);
  });

  it('is named after it and the archive, and on the cover once each', () => {
    expect(book?.title).toBe('Malta (Sample)');
    expect(book?.cover.svg).toContain('>Malta</text>');
    expect(book?.cover.svg).toContain('>Sample</text>');
  });

  it('has only the passages that name it, with their notes', () => {
    const body = bodyOf(book, 'passages-gozo.xhtml');
    expect(body).toContain('<p id="p-2">Two, of Malta.');
    expect(body).toContain('>Paragraph 2</a>');
    expect(body).toContain('<aside id="fn-1"');
    expect(body).not.toContain('Three.');
  });

  it('leads to its chapters where they have the place, otherwise to the site', () => {
    expect(bodyOf(book, 'article-ferry.xhtml')).toContain('href="passages-gozo.xhtml#p-2"');
    expect(bodyOf(book, 'article-ferry.xhtml')).toContain('href="https://archive.example.org/x/articles/gozo/"');
    expect(bodyOf(book, 'passages-gozo.xhtml')).toContain('href="https://archive.example.org/x/articles/gozo/#p-1"');
    expect(bodyOf(book, 'brief.xhtml')).toContain('href="article-ferry.xhtml"');
    expect(bodyOf(book, 'brief.xhtml')).toContain('href="https://archive.example.org/x/articles/quarrel/"');
  });

  it('turns a list item into a block', () => {
    expect(bodyOf(book, 'passages-quarrel.xhtml')).toContain('<div id="p-2">Malta again</div>');
  });

  it('is without faults', async () => {
    expect(book && (await epubFaults(await bytesOf(book)))).toEqual([]);
  });

  it('is left out if it has next to nothing', () => {
    const union: DossierRecord = { ...malta, kind: 'groups' };
    expect(maker.ofDossier(union)).toHaveLength(1);
    expect(maker.ofDossier({ ...union, dossier: malta.dossier.slice(0, 1) })).toEqual([]);
  });

  it('has the passages of articles that would be too long for a book', () => {
    const ids = ['a', 'b', 'c'];
    const text = `Malta. ${'Word '.repeat(30_000)}`;
    const long = sampleArchive({
      articles: Object.fromEntries(ids.map((id) => [id, { countries: ['malta'], text: `${text}\n\nNo name.` }])),
      countries: { malta: { name: 'Malta' } },
    });
    const dossier = pagedDossiers(long).get('countries/malta')?.dossier ?? [];
    const [volume] = bookMaker(contextOf(long), () => Promise.resolve([])).ofDossier({ ...malta, dossier });
    expect(volume?.documents.map(({ file }) => file)).toEqual(['title.xhtml', 'brief.xhtml', 'passages-c.xhtml']);
    expect(bodyOf(volume, 'title.xhtml')).toContain('Articles with the most mentions');
  });
});

describe('the book of an archive', () => {
  const [book, ...others] = maker.ofArchive();

  it('has every article, oldest first, and links between them', () => {
    expect(others).toEqual([]);
    expect(book?.documents.map(({ file }) => file)).toEqual([
      'title.xhtml',
      'article-ferry.xhtml',
      'article-gozo.xhtml',
      'article-quarrel.xhtml',
    ]);
    expect(bodyOf(book, 'article-ferry.xhtml')).toContain('href="article-gozo.xhtml#p-2"');
    expect(bodyOf(book, 'article-ferry.xhtml')).toContain('href="article-quarrel.xhtml"');
    expect(book?.identifier).toBe('https://archive.example.org/x/');
  });

  it('is without faults', async () => {
    expect(book && (await epubFaults(await bytesOf(book)))).toEqual([]);
  });

  it('is left out if it has no article', () => {
    const empty = sampleArchive({});
    expect(bookMaker(contextOf(empty), () => Promise.resolve([])).ofArchive()).toEqual([]);
  });
});

it('books are at the page that they belong to', () => {
  expect(articleBookPath('ferry')).toBe('/articles/ferry/ferry.epub');
  expect(dossierBookPath('groups', 'league', 2)).toBe('/groups/league/league-2.epub');
});

function contextOf(other: Archive) {
  return {
    archive: other,
    addresses: { urls: urlsUnder('/'), site: new URL('https://archive.example.org') },
    pictureOf: () => undefined,
    recordingOf: () => undefined,
    icon: undefined,
  };
}

describe('books with articles that have their own licences', () => {
  const own = { name: 'CC BY-SA 3.0', url: 'https://licence.example/by-sa/' };
  const sample = sampleArchive({ articles: { a: { licence: own }, b: {} } });
  const licensed = { ...sample, site: { ...sample.site, licence: { name: 'CC BY 4.0' } } };
  const books = bookMaker(contextOf(licensed), () => Promise.resolve([]));

  it('have the licence of their article', async () => {
    const [a, b] = await Promise.all(['a', 'b'].map((slug) => ofArticle(slug)));
    expect([a?.rights, b?.rights]).toEqual(['CC BY-SA 3.0, https://licence.example/by-sa/', 'CC BY 4.0']);
    expect(a && bodyOf(a, 'title.xhtml')).toContain('<a href="https://licence.example/by-sa/">CC BY-SA 3.0</a>');
    expect(b && bodyOf(b, 'title.xhtml')).toContain('CC BY 4.0');
  });

  it('say that some have their own, and name these where the articles begin', () => {
    const [book] = books.ofArchive();
    expect(book?.rights).toBe('CC BY 4.0. Articles with a licence of their own name it at their beginning.');
    expect(book && bodyOf(book, 'title.xhtml')).toContain('Articles with a licence of their own');
    expect(book && bodyOf(book, 'article-a.xhtml')).toContain('>CC BY-SA 3.0</a>');
    expect(book && bodyOf(book, 'article-b.xhtml')).not.toContain('Licence');
  });

  async function ofArticle(slug: string) {
    const article = licensed.articles.find((one) => one.slug === slug);
    return article && (await books.ofArticle(article));
  }
});

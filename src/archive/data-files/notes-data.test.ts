import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { notesData, outletsData, sourcesData } from './notes-data.ts';
import { urlsUnder } from '../../base/urls.ts';

const archive = sampleArchive({
  articles: {
    piece: {
      text: 'A.[^1] B.[^2] C.[^3]\n\n[^1]: Ada Example, “The Ferry Is Late,” Harbour Wire, March 4, 2021, <https://wire.example/a>.\n\n[^2]: Ibid.\n\n[^3]: Ferries are blue.',
    },
  },
  outlets: { wire: { name: 'Harbour Wire', domains: ['wire.example'], language: 'en' } },
});
const context = { urls: urlsUnder('/base'), site: new URL('https://archive.example') };
const ID = 'wire-2021-03-04-the-ferry-is-late';

describe('the data of notes', () => {
  const [first, second, third] = notesData(archive, context);

  it('has the citations of a note as CSL-JSON, with their sources', () => {
    expect(first).toMatchObject({ article: 'piece', number: '1', kind: 'source', repeats: [] });
    expect(first?.citations).toMatchObject([
      {
        source: ID,
        outlet: 'wire',
        csl: { id: ID, title: 'The Ferry Is Late', author: [{ family: 'Example', given: 'Ada' }] },
      },
    ]);
  });

  it('has the source of a repeat', () => {
    expect(second).toMatchObject({ kind: 'repeat', repeats: [{ text: 'Ibid.', form: 'ibid', source: ID, note: '1' }] });
  });

  it('leaves out parts that could not be read or resolved', () => {
    const doubtful = sampleArchive({
      articles: { piece: { text: 'A.[^1] B.[^2]\n\n[^1]: Poe, 45.\n\n[^2]: “A,” Post, Bread Blog, May 3, 2020.' } },
    });
    const [short, partly] = notesData(doubtful, context);
    expect(short?.kind).toBeUndefined();
    expect(Object.keys(short?.repeats[0] ?? {})).toEqual(['text', 'form', 'locator']);
    expect(JSON.stringify([short, partly])).not.toMatch(/untold|unread|complete|reason|no-match/);
  });

  it('has only the kind of a note without citations', () => {
    expect(third).toMatchObject({ kind: 'explanatory', citations: [], repeats: [] });
  });
});

describe('the results of the link check', () => {
  const historyOf = (address: string) =>
    address === 'https://wire.example/a' ? { words: 'last worked on 3 May 2026' } : undefined;
  const known = [{ address: 'https://wire.example/a', words: 'last worked on 3 May 2026' }];

  it('are with notes and sources that have the addresses', () => {
    expect(notesData(archive, { ...context, historyOf }).map(({ seen }) => seen)).toEqual([known, [], []]);
    expect(sourcesData(archive, { ...context, historyOf })[0]?.seen).toEqual(known);
  });

  it('are left out if no address was checked', () => {
    expect(sourcesData(archive, context)[0]?.seen).toEqual([]);
  });
});

describe('the data of sources and outlets', () => {
  const citedBy = [
    { article: 'piece', note: '1' },
    { article: 'piece', note: '2' },
  ];

  it('has each source once, with its page and every note that cites it', () => {
    expect(sourcesData(archive, context)).toMatchObject([
      { id: ID, url: `https://archive.example/base/sources/wire/#${ID}`, outlet: 'wire', citedBy },
    ]);
  });

  it('counts the sources of each outlet, and the notes that cite them', () => {
    expect(outletsData(archive, context)).toMatchObject([
      { id: 'wire', url: 'https://archive.example/base/sources/wire/', sourceCount: 1, noteCount: 2 },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../markdown/parse-article.ts';
import { outletSchema } from '../../../schemas/outlet.ts';
import { parseDate } from '../../../base/dates.ts';
import { adviseOnNotes } from './advise-on-notes.ts';
import { adviseOnOutletNames } from './advise-on-outlet-names.ts';
import { noteReader } from '../read/read-note.ts';
import { resolveRepeats } from '../sources/resolve-repeats.ts';
import { indexSources } from '../sources/sources.ts';

const outlets = new Map([
  ['wire', outletSchema.parse({ name: 'Harbour Wire', domains: ['wire.example'], language: 'en' })],
]);
const readNote = noteReader(outlets);

function articleOf(...notes: string[]) {
  const marks = notes.map((_, index) => `[^${index + 1}]`).join('');
  const text = `Text.${marks}\n\n${notes.map((note, index) => `[^${index + 1}]: ${note}`).join('\n\n')}`;
  const parsed = parseArticle(text).notes.map((note) => ({ ...note, read: readNote(note) }));
  return { article: 'piece', date: parseDate('2021-06'), notes: parsed };
}

function adviceOn(...notes: string[]) {
  const article = articleOf(...notes);
  const resolutions = resolveRepeats([article], indexSources([article]));
  return adviseOnNotes(article, resolutions).map(({ code, note }) => `${note} ${code}`);
}

describe('adviseOnNotes', () => {
  it('has no advice on a complete note', () => {
    expect(
      adviceOn('“The Ferry Is Late,” Harbour Wire, March 4, 2021, <https://wire.example/ferry>.', 'Ibid.'),
    ).toEqual([]);
  });

  it('reports an unresolved repeat', () => {
    expect(adviceOn('Ibid.')).toEqual(['1 repeat-untold']);
    expect(adviceOn('Poe, 45.')).toEqual(['1 repeat-untold']);
  });

  it('lists the sources that a repeat may mean, and says how to choose', () => {
    const books = ['Ada Poe, *Grain* (Osh, 2001).', 'Ada Poe, *Salt* (Osh, 2003).'];
    const article = articleOf(...books, 'Poe, 45.');
    const [advice] = adviseOnNotes(article, resolveRepeats([article], indexSources([article])));
    expect(advice?.found).toBe('“Poe, 45.”: several sources cited earlier fit it (notes 1, 2)');
    expect(advice?.expected).toContain('[archive: note …]');
    expect(adviceOn(...books, 'Poe, 45 [archive: note 2].')).toEqual([]);
    expect(adviceOn('Poe, 45 [archive: no earlier note cites Poe].')).toEqual([]);
  });

  it('reports a source that is later than the article, as far as the dates are known', () => {
    expect(
      adviceOn(
        '“The Ferry,” Harbour Wire, July 4, 2021, <https://wire.example/a>.',
        '“The Tram,” Harbour Wire, June 2021, <https://wire.example/b>.',
        '“The Bus,” Harbour Wire, 2021, <https://wire.example/c>.',
      ),
    ).toEqual(['1 source-after-article']);
  });

  it('reports a title without a language', () => {
    const title = 'Parom opyat opozdal [The Ferry Is Late Again]';
    expect(adviceOn(`“${title},” Harbour Wire, March 4, 2021.`)).toEqual(['1 title-without-language']);
    expect(adviceOn(`“<span lang="ru-Latn">Parom opyat opozdal</span>,” Harbour Wire, March 4, 2021.`)).toEqual([]);
  });

  it.each(['en', 'en-GB'])('says nothing of a title in the language of the archive, %s', (language) => {
    const [note] = parseArticle('Text.[^1]\n\n[^1]: Ada Poe, *The Chains of Thread* (Osh, 2004), 45.').notes;
    if (!note) throw new Error('expected a note');
    const notes = [{ ...note, read: noteReader(outlets, language)(note) }];
    const article = { article: 'piece', date: parseDate('2021-06'), notes };
    expect(adviseOnNotes(article, new Map())).toEqual([]);
  });

  it('reports a damaged address until a remark gives the likely one', () => {
    const address = 'https://wire.example/ferryis-late';
    const cited = `“Ferry Is Late,” Harbour Wire, March 4, 2021, <${address}>`;
    expect(adviceOn(`${cited}.`)).toEqual(['1 address-damaged']);
    expect(adviceOn(`${cited} [archive: damaged address].`)).toEqual(['1 address-damaged']);
    const likely = '<https://wire.example/ferry-is-late>';
    expect(adviceOn(`${cited} [archive: damaged address; likely ${likely}].`)).toEqual([]);
  });

  it('does not ask for the language of an interview, or for the outlet of a chapter', () => {
    expect(
      adviceOn(
        'Author interview with a customs official, May 2019.',
        'Ada Poe, “Ferries,” in *Ports*, ed. Jane Roe (London: Hurst, 1999), 12–34.',
      ),
    ).toEqual([]);
  });

  it('reports an outlet without a record', () => {
    expect(adviceOn('“The Ferry,” Tram Post, March 4, 2021, <https://tram.example/a>.')).toEqual(['1 outlet-unknown']);
  });

  it('says nothing of the book of a chapter, which is no outlet', () => {
    expect(adviceOn('Ada Poe, “Threads,” in *Chains*, ed. Jane Roe (Osh: Quay Press, 2004), 45.')).toEqual([]);
  });
});

describe('adviseOnOutletNames', () => {
  it('reports a host whose sources have two names of outlets', () => {
    const article = articleOf(
      '“The Ferry,” Tram Post, March 4, 2021, <https://tram.example/a>.',
      '“The Tram,” The Daily Tram, March 5, 2021, <https://www.tram.example/b>.',
      '“The Bus,” Tram Post, March 6, 2021, <https://tram.example/c>.',
    );
    expect(adviseOnOutletNames([article])).toMatchObject([
      { note: '2', found: '“The Daily Tram” at tram.example, which note 1 of piece calls “Tram Post”' },
    ]);
  });
});

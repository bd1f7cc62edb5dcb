import { describe, expect, it } from 'vitest';
import type { Match } from './match-page.ts';
import { pageWords } from './page-words.ts';
import type { TextPage } from './pagefind.ts';
import { pageExcerpt, textPlaces } from './text-places.ts';
import { english } from '../../i18n/english.ts';

/** A page of words, with matches; the word `#p-1` begins the element with that id, `##x` a heading with that text. */
function page(text: string, ...found: string[]): [TextPage, Match[]] {
  const words: string[] = [];
  const anchors: TextPage['anchors'] = [];
  for (const word of text.split(' ')) {
    if (word.startsWith('##'))
      anchors.push({ element: 'h2', id: word.slice(2), text: word.slice(2), location: words.length });
    else if (word.startsWith('#')) anchors.push({ element: 'p', id: word.slice(1), location: words.length });
    else words.push(word);
  }
  const matches = words.flatMap((word, location) =>
    found.flatMap((one, number) => (word.includes(one) ? [{ location, wanted: number, word: 0 }] : [])),
  );
  const content = words.join(' ');
  return [{ url: '/', meta: {}, content, words: pageWords(content), locations: [], anchors }, matches];
}

const TEXT = '#p-1 Nobody remembers. ##Table #p-2 A table, a “table”! #p-3 One more table. #fn-7 On the table.';

describe('textPlaces', () => {
  it('finds the paragraphs and notes that contain words, in order', () => {
    const places = textPlaces(...page(TEXT, 'table'), english);
    expect(places.map(({ id, matches }) => [id, matches.length])).toEqual([
      ['p-2', 2],
      ['p-3', 1],
      ['fn-7', 1],
    ]);
  });

  it('names each place by its section and number, or by the number of the note', () => {
    expect(textPlaces(...page(TEXT, 'table', 'Nobody'), english).map(({ title }) => title)).toEqual([
      'Opening, paragraph 1',
      'Table, paragraph 2',
      'Table, paragraph 3',
      'Note 7',
    ]);
  });

  it('quotes the whole place and nothing of the next', () => {
    expect(textPlaces(...page(TEXT, 'Nobody', 'more'), english).map(({ text }) => text)).toEqual([
      'Nobody remembers.',
      'One more table.',
    ]);
  });

  it('gives the words of a heading to what follows it, which it names', () => {
    const text = '#p-1 Nobody remembers. ##Tables Tables. #p-2 One more. #p-3 None.';
    expect(textPlaces(...page(text, 'Nobody'), english).map((place) => place.text)).toEqual(['Nobody remembers.']);
    const places = textPlaces(...page(text, 'Tables', 'more'), english);
    expect(places.map(({ title, text: quoted, matches }) => [title, quoted, matches.length])).toEqual([
      ['Tables, paragraph 2', 'One more.', 2],
    ]);
  });

  it('keeps the words of a last heading, which nothing follows, with what is before it', () => {
    const places = textPlaces(...page('#p-1 Nobody remembers. ##End End.', 'End'), english);
    expect(places.map(({ id, text: quoted }) => [id, quoted])).toEqual([['p-1', 'Nobody remembers. End.']]);
  });

  it('highlights words without the punctuation around them, each once', () => {
    const [place] = textPlaces(...page(TEXT, 'table', 'tab'), english);
    expect(place?.marked.map(({ start, end }) => place.text.slice(start, end))).toEqual(['table', 'table']);
  });

  it('finds the introduction of an article', () => {
    const [place] = textPlaces(...page('#fn-1 A note. #about-introduction A table.', 'table'), english);
    expect(place).toMatchObject({ id: 'about-introduction', title: 'Original introduction', text: 'A table.' });
  });

  it('ignores words before the first paragraph', () => {
    expect(textPlaces(...page('A Table of Contents #p-1 Nobody.', 'Table'), english)).toEqual([]);
  });

  it('finds nothing on a page without paragraphs', () => {
    expect(textPlaces(...page('A table.', 'table'), english)).toEqual([]);
  });
});

describe('pageExcerpt', () => {
  it('quotes a page around the first of its words', () => {
    const text = `${'word '.repeat(100)}first ${'word '.repeat(200)}second`;
    const { text: quoted, marked } = pageExcerpt(...page(text, 'first', 'second'));
    expect(marked.map(({ start, end }) => quoted.slice(start, end))).toEqual(['first']);
  });

  it('quotes the beginning of a page without known matches', () => {
    expect(pageExcerpt(...page('A short page.'))).toEqual({ text: 'A short page.', marked: [] });
  });
});

import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { english } from '../i18n/english.ts';
import { highlight } from './highlight.ts';
import { parseArticle } from './parse-article.ts';
import { renderHtml } from './render-html.ts';

const options = { href: (path: string) => path, labels: english.text };
const html = (markdown: string) => renderHtml(parseArticle(markdown).blocks, options);

describe('the paragraphs of an article', () => {
  const { paragraphs } = parseArticle(
    'Opening.[^1]\n\n## First\n\nOne.\n\n- Item\n\n### Deeper\n\nTwo.[^1]\n\n[^1]: A note.',
  );

  it('have their ids, texts and sections, in order', () => {
    expect(paragraphs.map(({ id, text, section }) => [id, text, section?.title])).toEqual([
      ['p-1', 'Opening.', undefined],
      ['p-2', 'One.', 'First'],
      ['p-3', 'Item', 'First'],
      ['p-4', 'Two.', 'Deeper'],
    ]);
  });

  it('have their marks, with the ids of the HTML', () => {
    expect(paragraphs.flatMap(({ marks }) => marks)).toEqual([
      { id: 'fnref-1', label: '1', offset: 8 },
      { id: 'fnref-1-2', label: '1', offset: 4 },
    ]);
  });

  it('have the same elements as the blocks', () => {
    const { blocks, paragraphs: own } = parseArticle('One.\n\n> Two.');
    expect(own[0]?.element).toBe(blocks[0]);
    expect(own.map(({ element }) => toHtml(element))).toEqual(['<p id="p-1">One.</p>', '<p id="p-2">Two.</p>']);
  });

  it.each(['- One\n\n- Two here', '| Year | Letters |\n| - | - |\n| 2019 | two |', 'one  \ntwo', '- One\n  - Two'])(
    'have highlights at the right words in %j',
    (markdown) => {
      for (const { text, element } of parseArticle(markdown).paragraphs) {
        const last = text.split(/\s+/).at(-1) ?? '';
        const start = text.lastIndexOf(last);
        expect(toHtml(highlight(element, [{ start, end: start + last.length }]))).toContain(`<mark>${last}</mark>`);
      }
    },
  );
});

describe('the sections of an article', () => {
  it('are its headings', () => {
    expect(parseArticle('## One\n\n### Two\n\nText.').sections).toEqual([
      { id: 'one', title: 'One', depth: 2 },
      { id: 'two', title: 'Two', depth: 3 },
    ]);
  });

  it('must not begin at level one, which is the title', () => {
    expect(parseArticle('## One\n\n# Two').faults).toMatchObject([{ code: 'heading-level', line: 3 }]);
  });
});

describe('the notes of an article', () => {
  const markdown = [
    'He fell.[^102] She rose.[^101]',
    '## Again[^102]',
    'It said so;[^102] then it left.',
    '[^101]: First, <https://wire.example/a> and https://wire.example/b.',
    '[^102]: Second.\n\n    With *more*.',
  ].join('\n\n');
  const { notes } = parseArticle(markdown);

  it('are in the order of their first marks, with their printed numbers', () => {
    expect(notes.map(({ label, id }) => [label, id])).toEqual([
      ['102', 'fn-102'],
      ['101', 'fn-101'],
    ]);
  });

  it('have every place that cites them, also headings, with the sentence', () => {
    const section = { id: 'again', title: 'Again', depth: 2 };
    expect(notes[0]?.citedAt).toMatchObject([
      { mark: 'fnref-102', paragraph: 'p-1', section: undefined, sentence: 'He fell.', before: 'He fell.' },
      { mark: 'fnref-102-2', paragraph: 'again', section, sentence: 'Again', before: 'Again' },
      { mark: 'fnref-102-3', paragraph: 'p-2', section, sentence: 'It said so; then it left.', before: 'It said so;' },
    ]);
    expect(notes[0]?.citedAt.map(({ place }) => place)).toEqual([
      { kind: 'paragraph', number: '1' },
      { kind: 'heading', number: '2' },
      { kind: 'paragraph', number: '2' },
    ]);
  });

  it('have their text in one line, and its addresses', () => {
    expect(notes.map(({ text }) => text)).toEqual([
      'Second. With more.',
      'First, https://wire.example/a and https://wire.example/b.',
    ]);
    expect(notes.map(({ addresses }) => addresses)).toEqual([[], ['https://wire.example/a', 'https://wire.example/b']]);
  });

  it('are not part of the text', () => {
    expect(html(markdown)).not.toContain('Second.');
  });

  it('have only the first of two with the same number', () => {
    expect(parseArticle('One.[^1]\n\n[^1]: First.\n\n[^1]: Second.').notes.map(({ text }) => text)).toEqual(['First.']);
  });

  it('have their marks numbered in reading order', () => {
    const { notes: all } = parseArticle(
      'One.[^2] Two.[^1]\n\n[^1]: See the third.[^3]\n\n[^2]: See it.[^3]\n\n[^3]: It.',
    );
    expect(
      all.map(({ label, citedAt }) => [label, citedAt.map(({ mark, paragraph }) => `${mark} in ${paragraph}`)]),
    ).toEqual([
      ['2', ['fnref-2 in p-1']],
      ['1', ['fnref-1 in p-1']],
      ['3', ['fnref-3 in fn-2', 'fnref-3-2 in fn-1']],
    ]);
  });

  it('have the row of a table that cites them', () => {
    const [note] = parseArticle(
      '| Year | Letters |\n| - | - |\n| 2019 | two |\n| 2020 | none[^1] |\n\n[^1]: A note.',
    ).notes;
    expect(note?.citedAt).toMatchObject([{ sentence: '2020 none', place: { kind: 'table', number: '1', row: 2 } }]);
  });

  it('have the note that cites them', () => {
    const { notes: both } = parseArticle('One.[^1]\n\n[^1]: See the other.[^2]\n\n[^2]: The other.');
    expect(both[1]?.citedAt).toMatchObject([{ mark: 'fnref-2', sentence: 'See the other.' }]);
  });

  it.each([
    'One.[^1]\n\n> [^1]: In a quotation.',
    '- One.[^1]\n\n  [^1]: In a list.',
    'One.[^12a] Two.[^12A]\n\n[^12a]: A note.',
  ])('are the targets of their marks, or a fault reports it: %j', (text) => {
    const { notes: own, faults } = parseArticle(text);
    const targets = [...html(text).matchAll(/href="#(fn-[^"]+)"/g)].map(([, id]) => id);
    const missing = targets.filter((id) => !own.some((note) => note.id === id));
    expect(missing.length).toBeLessThanOrEqual(faults.length);
  });

  it.each(['> ## Quoted[^1]\n\nText.[^1]\n\n[^1]: A note.', '- ## Item[^1]\n\nText.[^1]\n\n[^1]: A note.'])(
    'have the ids of the marks in the HTML: %j',
    (nested) => {
      const page = html(nested);
      const [note] = parseArticle(nested).notes;
      const last = note?.citedAt.at(-1);
      expect(last?.sentence).toBe('Text.');
      expect(page).toMatch(new RegExp(`Text\\.<sup class="mark"[^>]*><a[^>]* id="${last?.mark}"`));
    },
  );
});

describe('an article’s Markdown', () => {
  it('can have links with definitions', () => {
    const { blocks, notes } = parseArticle('[Here][w].[^1]\n\n[^1]: [There][w].\n\n[w]: https://wire.example/a');
    expect(renderHtml(blocks, options)).toMatch(/<a href="https:\/\/wire\.example\/a"[^>]*>Here<\/a>/);
    expect(notes[0]?.addresses).toEqual(['https://wire.example/a']);
  });

  it('has a number of words, without the notes', () => {
    expect(parseArticle('One two-three it’s 2022.[^1]\n\n- four\n\n[^1]: Five six.').words).toBe(5);
  });

  it('can be empty', () => {
    expect(parseArticle('')).toEqual({
      blocks: [],
      sections: [],
      paragraphs: [],
      notes: [],
      words: 0,
      images: [],
      links: [],
      faults: [],
    });
  });

  it('has all its faults reported at once, with their lines', () => {
    const { faults } = parseArticle('# Title\n\nA <b>c[^7]\n\n[x](javascript:y)\n\n[^8]: A note.');
    expect(faults.map(({ code, line }) => `${code} ${line}`).toSorted()).toEqual([
      'address-not-allowed 5',
      'heading-level 1',
      'html-not-allowed 3',
      'note-missing 3',
      'note-unmarked 7',
    ]);
  });

  it('gives the same result each time', () => {
    const markdown = 'One.[^1]\n\nTwo.[^1]\n\n[^1]: A note.';
    expect(parseArticle(markdown)).toEqual(parseArticle(markdown));
  });
});

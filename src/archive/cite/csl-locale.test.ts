import { describe, expect, it, test } from 'vitest';
import { memoizeByText } from '../../base/memoize.ts';
import type { CslItem } from '../citations/csl.ts';
import { cslTypeNames } from '../../schemas/csl-types.ts';
import { cslLocale } from './csl-locale.ts';
import { citationStyles } from './styles.ts';

const chapter: CslItem = {
  type: 'chapter',
  title: 'Ferries of the north',
  author: [
    { family: 'Ferrant', given: 'Ilse' },
    { family: 'Quill', given: 'Tomas' },
  ],
  editor: [{ family: 'Moor', given: 'Ann' }],
  'container-title': 'Rivers',
  volume: '2',
  page: '45-47',
  publisher: 'Quay Press',
  issued: { 'date-parts': [[2021, 5, 3]] },
};
const article: CslItem = {
  type: 'article-newspaper',
  title: 'Rafts',
  author: [{ family: 'Ferrant', given: 'Ilse' }],
  'container-title': 'Post',
  issued: { 'date-parts': [[2021, 5, 3]] },
};

/** Making a style takes as long as formatting a hundred citations. */
const stylesOf = memoizeByText(
  ({ language, quoted }: { language: string; quoted: string }) => citationStyles(cslLocale(language, quoted)),
  ({ language, quoted }) => `${language} ${quoted}`,
);

/** The note, or the entry in a list of references, as plain text. */
function cited(item: CslItem, language: string, quoted: string, id: string): string {
  const style = stylesOf({ language, quoted }).find((one) => one.id === id);
  const html = style?.inNotes ? style.formatter.cite(item, '7') : style?.formatter.reference(item);
  return (html ?? '').replaceAll(/<[^>]*>/g, '').replaceAll(/[\u00A0\u202F]/g, ' ');
}

test('English citations have English words', () => {
  expect(cslLocale('en').tag).toBe('en-US');
  expect(cslLocale('en-AU')).toBe(cslLocale('en'));
});

describe('citations have the words, months and quotation marks of the language', () => {
  it.each([
    ['fr', '« {text} »', 'chicago', ['« Rafts', '3 mai 2021', 'paragr. 7']],
    ['fr-CA', '« {text} »', 'mla', ['« Rafts', '3 mai 2021']],
    ['de', '„{text}“', 'chicago', ['„Rafts', '3. Mai 2021']],
    ['es', '«{text}»', 'chicago', ['3 de mayo de 2021']],
    ['ru', '«{text}»', 'chicago', ['«Rafts', '3 мая 2021', 'абз. 7']],
    ['ar', '«{text}»', 'chicago', ['«Rafts', '3 مايو 2021', 'فقرة 7']],
    ['cs', '„{text}“', 'chicago', ['„Rafts', '3. května 2021']],
    ['ja', '「{text}」', 'chicago', ['「Rafts', '2021年5月3日']],
  ] as const)('%s', (language, quoted, style, parts) => {
    const text = cited(article, language, quoted, style);
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toMatch(/\b(?:May|and|accessed)\b/);
  });
});

test.each([
  ['ru', '«{text}»'],
  ['ar', '«{text}»'],
])('a chapter has no English words in %s', (language, quoted) => {
  const own = `${JSON.stringify(chapter)} North`;
  for (const style of ['chicago', 'apa', 'mla']) {
    const words = cited(chapter, language, quoted, style).match(/[A-Za-z]{2,}/g) ?? [];
    expect(words.filter((word) => !own.includes(word))).toEqual([]);
  }
});

test.each([
  ['es', 'hearing', 'comparecencia'],
  ['es', 'manuscript', 'manuscrito'],
  ['es', 'number', 'número'],
  ['de', 'hearing', 'Anhörung'],
  ['fr', 'accessed', 'consulté'],
])('in %s the term “%s” is %s', (language, name, term) => {
  const found = new RegExp(`<term name="${name}">(?:<single>)?([^<]*)`).exec(cslLocale(language).xml);
  expect(found?.[1]).toContain(term);
});

test('Spanish names are joined by “y” or “e”, also in APA, and numbers have their sign', () => {
  const joint: CslItem = {
    ...article,
    type: 'article-journal',
    issue: '2',
    page: '45-71',
    author: [
      { family: 'Torre', given: 'Ana' },
      { family: 'Ibáñez', given: 'Olga' },
    ],
  };
  const of = (id: string) => cited(joint, 'es', '«{text}»', id);
  expect(of('apa')).toMatch(/^Torre, A\., e Ibáñez, O\. \(2021\)/);
  expect(of('mla')).toMatch(/^Torre, Ana, y Olga Ibáñez\..*, n\.º 2, mayo 2021, pp\. 45-71/);
  expect(of('chicago')).toContain('Ana Torre y Olga Ibáñez');
});

describe.each([
  ['ru', '«{text}»', 'Ё'],
  ['ar', '«{text}»', 'ق'],
])('citations of every type in %s', (language, quoted, letter) => {
  // Styles cite laws as American law reviews do, and have “(blog)” in themselves.
  const types = cslTypeNames.filter((type) => !/^(?:bill|legal_case|legislation|post-weblog)$/.test(type));

  it.each(types)('have no English words: %s', (type) => {
    const word = letter.repeat(4);
    const name = [{ family: word, given: word }];
    const item: CslItem = {
      ...{ type, title: word, author: name, editor: name, translator: name, 'container-title': word, publisher: word },
      ...{ 'publisher-place': word, volume: '2', issue: '3', page: '45-47', edition: '2', number: '7' },
      ...{ issued: { 'date-parts': [[2021, 5, 3]] }, accessed: { 'date-parts': [[2022, 5, 3]] }, URL: 'https://1.2/3' },
      ...{ archive: word, archive_location: '4', 'event-place': word, 'collection-title': word },
    };
    const texts = [
      item,
      { ...item, author: undefined },
      { ...item, 'container-title': undefined, issued: undefined },
    ].flatMap((each) =>
      ['chicago', 'apa', 'mla'].map((id) => cited(each, language, quoted, id).replaceAll('https', '')),
    );
    expect(texts.flatMap((text) => text.match(/\p{sc=Latn}{2,}/gu) ?? [])).toEqual([]);
  });
});

test('citations in the Arabic script have its commas and whole names', () => {
  const item: CslItem = {
    ...{ type: 'book', title: 'الملح', author: [{ family: 'ناصر', given: 'ليلى' }], publisher: 'دار الضفة' },
    issued: { 'date-parts': [[2021]] },
  };
  expect(cited(item, 'ar', '«{text}»', 'apa')).toContain('ناصر، ليلى');
  expect(cited(item, 'ar', '«{text}»', 'chicago')).not.toContain(',');
});

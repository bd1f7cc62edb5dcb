import { describe, expect, it } from 'vitest';
import { checkTranslations } from './check-translations.ts';
import { parseFile } from './parse-file.ts';

const parse = (collection: 'articles' | 'site', file: string, text: string) =>
  parseFile(collection, file, new TextEncoder().encode(text)).records;
const site = parse('site', 'site.yaml', 'language: en\n');
const article = (slug: string, keys: string) => parse('articles', `articles/${slug}.md`, `---\n${keys}\n---\nText.`);
const original = article('lake', 'title: A lake');

describe('checkTranslations', () => {
  it('finds nothing wrong with one translation in each other language', () => {
    const translations = [
      ...article('lac', 'language: fr\ntranslationOf: lake'),
      ...article('see', 'language: de\ntranslationOf: lake'),
    ];
    expect(checkTranslations([...site, ...original, ...translations])).toEqual([]);
  });

  it('leaves an unknown original to the check of references', () => {
    expect(checkTranslations([...site, ...article('lac', 'language: fr\ntranslationOf: laek')])).toEqual([]);
  });

  it('finds a translation that does not say its language', () => {
    expect(checkTranslations([...site, ...original, ...article('lac', 'title: Un lac\ntranslationOf: lake')])).toEqual([
      {
        code: 'translation-without-language',
        file: 'articles/lac.md',
        line: 3,
        found: 'a translation of “lake”',
        expected: 'the key “language” with its language, such as fr',
      },
    ]);
  });

  it('finds two translations in one language, also in that of the original', () => {
    const records = [
      ...article('lac', 'language: fr\ntranslationOf: lake'),
      ...article('etang', 'translationOf: lake\nlanguage: fr'),
      ...article('mere', 'translationOf: lake\nlanguage: en'),
    ];
    expect(checkTranslations([...site, ...original, ...records])).toMatchObject(
      [
        { code: 'translation-repeated', file: 'articles/etang.md', line: 3, expected: /articles\/lac\.md/ },
        { code: 'translation-repeated', file: 'articles/mere.md', line: 3, expected: /articles\/lake\.md/ },
      ].map(({ expected, ...finding }) => ({ ...finding, expected: expect.stringMatching(expected) as string })),
    );
  });

  it('finds a translation of a translation, and proposes the original', () => {
    const records = [
      ...article('lac', 'language: fr\ntranslationOf: lake'),
      ...article('see', 'language: de\ntranslationOf: lac'),
    ];
    expect(checkTranslations([...site, ...original, ...records])).toEqual([
      {
        code: 'translation-of-translation',
        file: 'articles/see.md',
        line: 3,
        found: '“lac”, which is a translation',
        expected: 'the id of the original',
        proposal: 'lake',
      },
    ]);
  });

  it('finds articles that call themselves or each other their original', () => {
    const records = [
      ...article('lac', 'language: fr\ntranslationOf: lac'),
      ...article('see', 'language: de\ntranslationOf: meer'),
      ...article('meer', 'language: nl\ntranslationOf: see'),
    ];
    expect(checkTranslations([...site, ...records]).map(({ code, proposal }) => [code, proposal])).toEqual([
      ['translation-of-translation', undefined],
      ['translation-of-translation', undefined],
      ['translation-of-translation', undefined],
    ]);
  });
});

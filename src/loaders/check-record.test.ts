import { describe, expect, it } from 'vitest';
import { checkRecord } from './check-record.ts';
import type { CollectionName } from './collections.ts';
import { parseFile } from './parse-file.ts';

const ARTICLE = `title: The Quarrel
summary: A quarrel.
authors: [ada]
kind: blog
form: digest
published: 2021-02
publication: post`;

function check(collection: CollectionName, file: string, text: string) {
  return parseFile(collection, file, new TextEncoder().encode(text)).records.flatMap(checkRecord);
}

const checkArticle = (yaml: string, file = 'articles/quarrel.md') =>
  check('articles', file, `---\n${yaml}\n---\nOne.\n`);
const checkTag = (yaml: string) => check('tags', 'tags.yaml', `shipping:\n${yaml}`);

describe('checkRecord', () => {
  it('finds nothing wrong with a complete record', () => {
    expect(checkArticle(ARTICLE)).toEqual([]);
  });

  it('reports a misspelt key, its line and the likely key', () => {
    const [fault] = checkArticle(`${ARTICLE}\nsubtitel: Two Islands`);
    expect(fault).toMatchObject({ code: 'key-unknown', file: 'articles/quarrel.md', line: 9, proposal: 'subtitle' });
    expect(fault?.found).toBe('the key “subtitel”');
    expect(fault?.expected).toMatch(/^one of title, subtitle, /);
  });

  it('reports a misspelt key of a statement, with its line', () => {
    const group =
      'name: Front\ntype: alliance\nrelations:\n  - kind: part-of\n    group: league\n    article: quarrel\n    paragraf: p-2';
    expect(check('groups', 'groups/front.mdx', `---\n${group}\n---\n`)).toMatchObject([
      { code: 'key-unknown', line: 8, found: 'the key “paragraf”', proposal: 'paragraph' },
    ]);
  });

  it('reports each missing key', () => {
    const faults = checkArticle(ARTICLE.replace(/^title.*\n/m, '').replace(/^kind.*\n/m, ''));
    expect(faults.map(({ code, found }) => [code, found])).toEqual([
      ['key-missing', 'no “title”'],
      ['key-missing', 'no “kind”'],
    ]);
  });

  it('reports a missing key in a list file, with the line of the entry', () => {
    expect(check('tags', 'tags.yaml', 'islands:\n  name: A\nshipping:\n  description: C\n')).toMatchObject([
      { code: 'key-missing', file: 'tags.yaml', line: 3, found: 'no “name”' },
    ]);
  });

  it('lists the allowed values, and the nearest of them', () => {
    expect(checkArticle(ARTICLE.replace('form: digest', 'form: digset'))).toMatchObject([
      { code: 'value-invalid', found: '“form”: “digset”', expected: 'one of digest, full', proposal: 'digest' },
    ]);
  });

  it.each(['2021-02-30', '2021-13', 'February 2021', '2021-2-3'])(
    'refuses the date %s and says how dates are written',
    (date) => {
      expect(checkArticle(ARTICLE.replace('2021-02', date))).toMatchObject([
        {
          code: 'value-invalid',
          line: 7,
          found: `“published”: “${date}”`,
          expected: 'a date that exists, as 2022, 2022-08, 2022-08-15, 2022~ or 2022-02/2022-04 (EDTF)',
        },
      ]);
    },
  );

  it('says that a bare year needs quotes', () => {
    expect(checkArticle(ARTICLE.replace('2021-02', '2021'))).toMatchObject([
      {
        code: 'value-invalid',
        found: '“published”: 2021',
        expected: 'text (in quotes if it looks like a number or a date)',
      },
    ]);
  });

  it.each([
    ['tags: shipping', '“tags”: “shipping”', 'a list'],
    ['tags: [a, a]', '“tags”: ["a","a"]', 'each value once'],
    ['tags: [A Topic]', '“tags.0”: “A Topic”', 'lower-case letters and digits in words joined by hyphens'],
    ['subtitle: ""', '“subtitle”: “”', 'text, or no such key'],
    [
      'doi: https://doi.org/10.1000/182',
      '“doi”: “https://doi.org/10.1000/182”',
      'a DOI without its resolver, such as 10.1000/182',
    ],
    ['oldUrls: [2022/08/ferry]', '“oldUrls.0”: “2022/08/ferry”', 'a path that begins with /'],
  ])('reports %s', (line, found, expected) => {
    expect(checkArticle(`${ARTICLE}\n${line}`)).toMatchObject([{ code: 'value-invalid', line: 9, found, expected }]);
  });

  it('gives the line of a wrong list item', () => {
    expect(checkArticle(`${ARTICLE}\ntags:\n  - shipping\n  - A Topic`)).toMatchObject([
      { code: 'value-invalid', line: 11 },
    ]);
  });

  it.each([
    ['articles/The_Quarrel.md', 'The_Quarrel', 'the-quarrel'],
    ['articles/quarrel-.md', 'quarrel-', 'quarrel'],
    ['articles/Ссора.md', 'Ссора', 'ssora'],
  ])('refuses the file name %s', (file, id, proposal) => {
    expect(checkArticle(ARTICLE, file)).toMatchObject([{ code: 'file-name', file, found: `the id “${id}”`, proposal }]);
  });

  it('refuses a bad id in a list file, with its line', () => {
    expect(check('tags', 'tags.yaml', '# Topics\nSea Ways:\n  name: A\n  description: B\n')).toMatchObject([
      { code: 'file-name', file: 'tags.yaml', line: 2, found: 'the id “Sea Ways”' },
    ]);
  });

  it('refuses a record without keys', () => {
    expect(checkTag('  just text\n')).toMatchObject([
      { code: 'value-invalid', found: '“just text”', expected: 'keys and values' },
    ]);
    expect(checkArticle('')).toMatchObject([{ code: 'value-invalid', expected: 'keys and values' }]);
  });

  it('reports faults in links.json, with their lines', () => {
    const text =
      '{\n  "addresses": [\n    {\n      "address": "https://wire.example/",\n      "chekced": "2026-05-03"\n    }\n  ]\n}\n';
    expect(check('links', 'links.json', text)).toMatchObject([
      { code: 'key-unknown', file: 'links.json', line: 5, found: 'the key “chekced”', proposal: 'checked' },
    ]);
  });

  it('reports all faults of a record at once', () => {
    expect(
      checkArticle('titel: A\nform: x\npublished: 2021-13')
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(['key-missing', 'key-missing', 'key-unknown', 'value-invalid', 'value-invalid']);
  });
});

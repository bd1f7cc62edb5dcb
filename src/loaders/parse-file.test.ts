import { describe, expect, it } from 'vitest';
import type { CollectionName } from './collections.ts';
import { parseFile } from './parse-file.ts';

function parse(collection: CollectionName, file: string, text: string) {
  return parseFile(collection, file, new TextEncoder().encode(text));
}

const parseTags = (text: string) => parse('tags', 'tags.yaml', text);
const parseText = (text: string) => parse('articles', 'articles/quarrel.md', text);

describe('a Markdown file', () => {
  const text = '---\ntitle: The Quarrel\nauthors:\n  - ada\n  - bruno\ntags: [a, b]\n---\n\nOne.\n';

  it('is a record with the name of the file, its data and the text below', () => {
    const { records, faults } = parseText(text);
    expect(faults).toEqual([]);
    expect(records).toMatchObject([
      {
        collection: 'articles',
        id: 'quarrel',
        file: 'articles/quarrel.md',
        data: { title: 'The Quarrel', authors: ['ada', 'bruno'], tags: ['a', 'b'] },
        body: '\nOne.\n',
        bodyLine: 8,
      },
    ]);
  });

  it('has the line of every key and item', () => {
    const [record] = parseText(text).records;
    expect(record?.lineOf(['title'])).toBe(2);
    expect(record?.lineOf(['authors'])).toBe(3);
    expect(record?.lineOf(['authors', 1])).toBe(5);
    expect(record?.lineOf(['tags', 1])).toBe(6);
  });

  it('has the line of the parent for a missing key', () => {
    const [record] = parseText(text).records;
    expect(record?.lineOf(['summary'])).toBe(2);
    expect(record?.lineOf(['authors', 7])).toBe(3);
    expect(record?.lineOf([])).toBe(2);
  });

  it('counts lines that end in a carriage return', () => {
    const { records, faults } = parseText(text.replaceAll('\n', '\r\n'));
    expect(faults).toEqual([]);
    expect(records[0]?.data).toMatchObject({ title: 'The Quarrel' });
    expect(records[0]?.bodyLine).toBe(8);
    expect(records[0]?.lineOf(['authors', 1])).toBe(5);
  });

  it('can begin with a byte order mark', () => {
    expect(parseText(`\uFEFF${text}`).records[0]?.data).toMatchObject({ title: 'The Quarrel' });
  });

  it('must have no control characters: the first is reported with its line', () => {
    const { records, faults } = parseText(`${text}Two,\nthree\u0007.\n`);
    expect(records).toEqual([]);
    expect(faults).toMatchObject([{ code: 'character-not-allowed', line: 11, found: 'the control character U+0007' }]);
  });

  it('can have rules in its text', () => {
    expect(parseText('---\ntitle: A\n---\nOne.\n\n---\n\nTwo.\n').records[0]?.body).toBe('One.\n\n---\n\nTwo.\n');
  });

  it.each(['One.\n', '---\ntitle: A\n', '----\ntitle: A\n----\nOne.\n', '\n---\ntitle: A\n---\nOne.\n'])(
    'must have frontmatter at the top: %j',
    (withoutFrontmatter) => {
      expect(parseText(withoutFrontmatter)).toEqual({
        records: [],
        faults: [
          {
            code: 'frontmatter-missing',
            file: 'articles/quarrel.md',
            line: 1,
            found: 'no frontmatter',
            expected: 'YAML between two lines of three hyphens at the top',
          },
        ],
      });
    },
  );

  it.each(['---\ntitle: A\n---\n', '---\ntitle: A\n---', '---\ntitle: A\n---\n \n\n'])(
    'must have text if it is an article: %j',
    (empty) => {
      const { records, faults } = parseText(empty);
      expect(faults).toMatchObject([{ code: 'file-empty', found: 'an article without text' }]);
      expect(records).toHaveLength(1);
    },
  );

  it('needs no text if it is the record of a group', () => {
    expect(parse('groups', 'groups/front.mdx', '---\nname: A\n---\n').faults).toEqual([]);
  });

  it.each([
    ['title: A: B', 2],
    ['title: A\nsummary: "B', 4],
    ['title: A\nsummary: B\ntitle: C', 4],
    ['title: A\nauthors:\n\t- ada', 4],
    ['title: A\nsummary: *B* and C', 3],
  ])('gets a fault with the line on which its YAML does not parse: %j', (yaml, line) => {
    const { records, faults } = parseText(`---\n${yaml}\n---\nOne.\n`);
    expect(records).toEqual([]);
    expect(faults).toMatchObject([{ code: 'yaml-syntax', file: 'articles/quarrel.md', line }]);
    expect(faults[0]?.found).toMatch(/^YAML that cannot be read: /);
  });

  it.each([
    ['title A Quarrel\nsummary: B', /a line that has no key; .*a colon may be missing: title: A Quarrel$/],
    ['title: A\nauthors:\n\t- ada', /a tab before the text of a line; spaces instead of the tab$/],
    ['title: A: a quarrel', /a second colon in one line; .*quotes here: title: "A: a quarrel"$/],
  ])('gets an explanation of the fault in %j', (yaml, words) => {
    const [fault] = parseText(`---\n${yaml}\n---\nOne.\n`).faults;
    expect(`${fault?.found}; ${fault?.expected}`).toMatch(words);
  });

  it.each(['*Kniga*', '*Kniga'])(
    'gets a fault, not an exception, for a title that begins with an asterisk: %s',
    (title) => {
      expect(parseText(`---\ntitle: ${title}\n---\nOne.\n`).faults).toMatchObject([{ code: 'yaml-syntax', line: 2 }]);
    },
  );
});

describe('a list file', () => {
  it('has a record for each of its keys', () => {
    const { records, faults } = parseTags(
      'shipping:\n  name: Shipping\n# A comment\nislands:\n  name: Islands\n  description: All.\n',
    );
    expect(faults).toEqual([]);
    expect(records.map(({ id, data }) => [id, data])).toEqual([
      ['shipping', { name: 'Shipping' }],
      ['islands', { name: 'Islands', description: 'All.' }],
    ]);
  });

  it('has the line of every entry and of its keys', () => {
    const [, islands] = parseTags('shipping:\n  name: Shipping\n\nislands:\n  name: Islands\n').records;
    expect(islands?.lineOf([])).toBe(4);
    expect(islands?.lineOf(['name'])).toBe(5);
    expect(islands?.lineOf(['description'])).toBe(4);
  });

  it('has the line of an entry whose id is a number', () => {
    const { records } = parseTags('shipping:\n  name: Shipping\n2022:\n  name: The Year\n');
    expect(records.find(({ id }) => id === '2022')?.lineOf(['name'])).toBe(4);
  });

  it.each(['# only a comment\n', '{}\n', '---\n'])('can be empty: %j', (text) => {
    expect(parseTags(text)).toEqual({ records: [], faults: [] });
  });

  it.each(['- shipping\n- islands\n', 'shipping\n', '[]\n'])('must have entries with ids: %j', (text) => {
    expect(parseTags(text)).toMatchObject({
      records: [],
      faults: [{ code: 'value-invalid', line: 1, found: 'no list of entries' }],
    });
  });

  it('must not have the same id twice', () => {
    expect(parseTags('shipping:\n  name: A\nshipping:\n  name: B\n').faults).toMatchObject([
      { code: 'yaml-syntax', line: 3 },
    ]);
  });
});

describe('a single record', () => {
  it('has the id of its file', () => {
    expect(parse('site', 'site.yaml', 'title: Example Archive\n').records).toMatchObject([
      { id: 'site', data: { title: 'Example Archive' } },
    ]);
  });
});

describe('any file', () => {
  it('keeps its dates as written', () => {
    expect(parseTags('a: 2022-08-15\nb: 2022-02-30\n').records.map(({ data }) => data)).toEqual([
      '2022-08-15',
      '2022-02-30',
    ]);
  });

  it.each(['', ' \n\n'])('must not be empty, unless it is a list file: %j', (text) => {
    expect(parseTags(text)).toEqual({ records: [], faults: [] });
    expect(parseText(text)).toMatchObject({
      records: [],
      faults: [{ code: 'file-empty', file: 'articles/quarrel.md', line: 1 }],
    });
  });

  it('must be UTF-8', () => {
    const latin1 = Uint8Array.from(Buffer.from('---\ntitle: Café\n---\nOne.\n', 'latin1'));
    expect(parseFile('articles', 'articles/quarrel.md', latin1)).toEqual({
      records: [],
      faults: [
        {
          code: 'file-not-utf8',
          file: 'articles/quarrel.md',
          line: 1,
          found: 'bytes that are not UTF-8',
          expected: 'text saved as UTF-8',
        },
      ],
    });
  });
});

describe('a JSON file', () => {
  it('is a record whose keys have their lines', () => {
    const { records, faults } = parse('links', 'links.json', '{\n  "addresses": [\n    {"address": "a"}\n  ]\n}\n');
    expect(faults).toEqual([]);
    expect(records).toMatchObject([{ collection: 'links', id: 'links', data: { addresses: [{ address: 'a' }] } }]);
    expect(records[0]?.lineOf(['addresses', 0, 'address'])).toBe(3);
  });

  it('gets a fault with the line on which it does not parse', () => {
    expect(parse('links', 'links.json', '{\n  "addresses": [],\n}\n')).toMatchObject({
      records: [],
      faults: [{ code: 'json-syntax', file: 'links.json', line: 3 }],
    });
  });
});

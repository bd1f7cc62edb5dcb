import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { dataPackage } from './data-package.ts';
import { tableFile, tables } from './tables.ts';

const archive = sampleArchive({
  articles: {
    ferry: {
      text: 'In Malta, "by sea".[^1] Malta again.\n\n[^1]: Ada Example, “The “Salt”, a Price”, *Harbour Review*, 3 May 2021.',
    },
  },
  countries: { malta: { name: 'Malta', aliases: ['Melita', 'مالطا'] } },
});
const context = { urls: urlsUnder('/x'), site: new URL('https://archive.example') };
const material = { archive, context, articleItems: [] };
const written = tables.map((table) => tableFile(table).write(material).join(''));
const [entities = '', mentions = '', sources = ''] = written;

describe('the tables', () => {
  test('have lines as RFC 4180 wants them, and as many values in each as columns', () => {
    for (const [index, text] of written.entries()) {
      expect(text).toMatch(/\r\n$/);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      for (const row of parse(text)) expect(row).toHaveLength(tables[index]?.columns.length ?? 0);
    }
  });

  test('have what the JSON files have', () => {
    expect(parse(entities, { columns: true })).toEqual([
      {
        kind: 'country',
        id: 'malta',
        url: 'https://archive.example/x/countries/malta/',
        names: expect.stringMatching(/^Malta \| .*مالطا/) as string,
        articleCount: '1',
        mentionCount: '2',
      },
    ]);
    expect(parse(mentions, { columns: true })[1]).toEqual({
      article: 'ferry',
      place: 'p-1',
      start: '20',
      end: '25',
      text: 'Malta',
      kind: 'country',
      entity: 'malta',
    });
    expect(parse(sources, { columns: true })).toMatchObject([
      { author: 'Example, Ada', issued: '2021-05-03', 'container-title': 'Harbour Review', citedBy: 'ferry#fn-1' },
    ]);
  });

  test('are in several files if they are long, each with the names of the columns', () => {
    const [table] = tables.filter(({ of }) => of === 'mentions');
    const parts = table ? tableFile(table).write(material, 1) : [];
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(parse(part, { columns: true })).toHaveLength(1);
  });
});

it.each(['\n', '\r'])('A cell with the line break %j is in quotes', (lineBreak) => {
  const names = [`The${lineBreak}Isles`];
  const broken = sampleArchive({
    articles: { ferry: { text: 'In Malta.' } },
    countries: { malta: { name: 'Malta', aliases: names } },
  });
  const [table] = tables;
  const text = table
    ? tableFile(table)
        .write({ ...material, archive: broken })
        .join('')
    : '';
  expect(text).toMatch(/"Malta \| [^"]*The[\n\r]Isles[^"]*"/);
  expect(parse(text, { columns: true, record_delimiter: '\r\n' })).toHaveLength(1);
});

it('The description of the data has a meaning for each column, and the files with all parts', () => {
  const files = tables.map((table) => ({ file: tableFile(table), names: [`${table.of}.csv`, `${table.of}-2.csv`] }));
  const site = { ...archive.site, licence: { name: 'CC BY 4.0', url: 'https://licence.example/' } };
  const described: unknown = JSON.parse(dataPackage(files, { ...archive, site }, context));
  expect(described).toMatchObject({
    name: 'sample',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://licence.example/' }],
    resources: [
      { name: 'entities', path: ['entities.csv', 'entities-2.csv'], schema: { primaryKey: ['kind', 'id'] } },
      { name: 'mentions', schema: { foreignKeys: [{ reference: { resource: 'entities' } }] } },
      { name: 'sources' },
    ],
  });
  expect(JSON.stringify(described)).not.toMatch(/"description":""/);
  expect(JSON.stringify(described)).toContain('"name":"start","type":"integer","description":"position of the name');
});

it('The description of the data says of each column what it has', () => {
  const files = tables.map((table) => ({ file: tableFile(table), names: [`${table.of}.csv`] }));
  const described = JSON.parse(dataPackage(files, archive, context)) as {
    description: string;
    resources: { schema: { fields: { name: string; description: string }[] } }[];
  };
  const columns = described.resources.flatMap(({ schema }) => schema.fields);
  const meaning = (name: string) => columns.find((column) => column.name === name)?.description;
  expect(meaning('volume')).toBe('volume of the source, as in CSL-JSON');
  expect(meaning('issued')).toContain('YYYY-MM-DD');
  expect(meaning('author')).toContain('family name, given name');
  expect(meaning('articleCount')).not.toBe(meaning('mentionCount'));
  expect(described.description).toBe('A sample.');
});

it('The description of the data says that articles have licences of their own, if some have', () => {
  const licensed = sampleArchive({ articles: { a: { licence: { name: 'CC0' } } } });
  expect(dataPackage([], licensed, context)).toContain('Articles with a licence of their own');
});

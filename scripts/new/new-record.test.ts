import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/loaders/check-content.ts';
import { readCollection } from '../../src/loaders/read-content.ts';
import { newRecord } from './new-record.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-record-'));
  await cp(join(import.meta.dirname, '../../src/test/fixtures/sparse/content'), folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

test.each([
  ['article', 'A Winter of Ferries', 'articles/a-winter-of-ferries.md'],
  ['country', 'Malta', 'countries/malta.mdx'],
  ['group', 'Lamp League', 'groups/lamp-league.mdx'],
  ['person', 'Ada Ľubomírová', 'people/ada-lubomirova.yaml'],
  ['page', 'Наша команда', 'pages/nasha-komanda.md'],
])('A new %s “%s” is %s, and nothing is wrong with it', async (kind, name, file) => {
  const said = await newRecord(folder, { kind, name });
  expect(said.join('\n')).toContain(file);
  expect(await readFile(join(folder, file), 'utf8')).toContain(name);
  expect(await checkContent(folder)).toEqual([]);
});

test('An article begins as a draft of the owner’s, added today', async () => {
  await appendFile(join(folder, 'site.yaml'), 'owner: ann-example\n');
  await newRecord(folder, { kind: 'article', name: 'Ferries' });
  const records = await readCollection(folder, 'articles');
  expect(records.find(({ id }) => id === 'ferries')?.data).toMatchObject({
    authors: ['ann-example'],
    draft: true,
    added: new Date().toISOString().slice(0, 10),
  });
});

test.each([
  'Why: a question',
  '“Quoted” words',
  '"Quoted" words',
  'No. 1',
  '1984',
  "- don't",
  'We are #1',
  '*Ulysses*',
  'true',
])('The title %s stays as it is', async (name) => {
  await newRecord(folder, { kind: 'article', name, slug: 'new' });
  expect(await checkContent(folder)).toEqual([]);
  const records = await readCollection(folder, 'articles');
  expect(records.find(({ id }) => id === 'new')?.data).toMatchObject({ title: name });
});

test.each(['article', 'page'])('A new %s in another language says so', async (kind) => {
  await newRecord(folder, { kind, name: 'Les bacs', language: 'fr-CA' });
  const records = await readCollection(folder, kind === 'article' ? 'articles' : 'pages');
  expect(records.find(({ id }) => id === 'les-bacs')?.data).toMatchObject({ language: 'fr-CA' });
  expect(await checkContent(folder)).toEqual([]);
});

test('A language is refused if it is not one, and for records that have none', async () => {
  await expect(newRecord(folder, { kind: 'article', name: 'A', language: 'French' })).rejects.toThrow(
    'Found --language French. Expected a language tag',
  );
  await expect(newRecord(folder, { kind: 'person', name: 'A', language: 'fr' })).rejects.toThrow(/article or a page/);
});

test('No file is overwritten, whatever its extension', async () => {
  const before = await readFile(join(folder, 'pages/about.mdx'), 'utf8');
  await expect(newRecord(folder, { kind: 'page', name: 'About' })).rejects.toThrow(
    /about\.mdx, which is not overwritten/,
  );
  expect(await readFile(join(folder, 'pages/about.mdx'), 'utf8')).toBe(before);
});

test('An unknown kind is refused with the nearest one', async () => {
  await expect(newRecord(folder, { kind: 'artcle', name: 'A' })).rejects.toThrow(
    'Found the kind “artcle”, expected one of article, country, group, person, page. Did you mean “article”?',
  );
});

test('A name without letters, a wrong slug, and a country that is not known need an option', async () => {
  await expect(newRecord(folder, { kind: 'article', name: '…!' })).rejects.toThrow(/--slug/);
  await expect(newRecord(folder, { kind: 'article', name: 'A', slug: 'A B' })).rejects.toThrow(/“A B”.*--slug/);
  await expect(newRecord(folder, { kind: 'country', name: 'Nowhere', iso: 'xx1' })).rejects.toThrow(/“xx1”.*--iso/);
  await newRecord(folder, { kind: 'country', name: 'Nowhere', iso: 'MT' });
  expect(await checkContent(folder)).toEqual([]);
});

test('Outside of an archive, nothing is written', async () => {
  const absent = join(folder, 'absent');
  await expect(newRecord(absent, { kind: 'group', name: 'A' })).rejects.toThrow(/run this in its folder/);
});

import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleOf } from '../handbook/records-page.ts';
import { type CollectionName, collectionNames } from '../../src/loaders/collections.ts';
import { collectionOf, readContent } from '../../src/loaders/read-content.ts';
import { editorSchemas } from './editor-schemas.ts';
import meanings from './key-meanings.json' with { type: 'json' };

const root = join(import.meta.dirname, '..', '..');
const fixtures = join(root, 'src', 'test', 'fixtures');

/** The archives whose content has no faults. */
const archives = readdirSync(fixtures)
  .map((name) => join(fixtures, name, 'content'))
  .filter((folder) => existsSync(join(folder, 'site.yaml')));

let validators: Archive['validators'];

beforeAll(async () => {
  ({ validators } = await archiveIn(join(fixtures, 'estuary', 'content')));
});

test.each([...archives, join(root, 'content')])('all records of %s pass their schemas', async (folder) => {
  const archive = await archiveIn(folder);
  const failures = archive.files.flatMap(({ file, collection, data }) => {
    const validate = archive.validators.get(collection);
    if (!validate || validate(data)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${file}${instancePath} ${message}`);
  });
  expect(failures).toEqual([]);
});

test.each<[CollectionName, object, string]>([
  ['articles', { authors: ['nobody'] }, '/authors/0'],
  ['articles', { countries: ['nowhere'] }, '/countries/0'],
  ['articles', { publication: 'nothing' }, '/publication'],
  ['articles', { kind: 'letterr' }, '/kind'],
  ['articles', { published: 'last year' }, '/published'],
  ['articles', { published: 2022 }, '/published'],
  ['articles', { language: 'French' }, '/language'],
  ['articles', { added: '3 May 2024' }, '/added'],
  ['people', { affiliations: [{ group: 'nothing', role: 'member' }] }, '/affiliations/0/group'],
  ['groups', { relations: [{ kind: 'part-off', group: 'x', article: 'y' }] }, '/relations/0/kind'],
  ['countries', { iso: 'XX' }, '/iso'],
  ['site', { mapCountries: ['nowhere'] }, '/mapCountries/0'],
])('in %s, the wrong value %o fails at %s', (collection, wrong, place) => {
  const validate = validators.get(collection);
  expect(validate?.(wrong)).toBe(false);
  expect(validate?.errors?.map(({ instancePath }) => instancePath)).toContain(place);
});

test('a text that YAML reads as a number or a word passes, as the check reads it', () => {
  expect(validators.get('tags')?.(parse('year:\n  name: 1984\nyes:\n  name: true'))).toBe(true);
});

test.each(collectionNames.filter((name) => name !== 'links' && name !== 'words'))(
  'the handbook’s example of %s has no key that its schema refuses',
  async (collection) => {
    const schema = editorSchemas([], meanings).get(collection) ?? '';
    const validate = new Ajv({ allErrors: true, validateFormats: false, allowUnionTypes: true }).compile(
      JSON.parse(schema) as object,
    );
    validate(parse(await exampleOf(collection)));
    const refused = (validate.errors ?? []).filter(({ keyword }) => keyword === 'additionalProperties');
    expect(refused).toEqual([]);
  },
);

type Archive = Awaited<ReturnType<typeof archiveIn>>;

/** The records of an archive as an editor reads them, by file, and what checks them. */
async function archiveIn(folder: string) {
  const { records } = await readContent(folder);
  // Strict: a schema with a mistake is an error. Formats have patterns beside them.
  const ajv = new Ajv({ allErrors: true, strict: true, validateFormats: false, allowUnionTypes: true });
  const schemas = [...editorSchemas(records, meanings)];
  const validators = new Map<CollectionName, ValidateFunction>(
    schemas.map(([name, text]) => [name, ajv.compile(JSON.parse(text) as object)]),
  );
  const names = [...new Set(records.map(({ file }) => file))];
  const files = await Promise.all(
    names.map(async (file) => {
      const collection = collectionOf(file);
      if (!collection) throw new Error(file);
      const text = await readFile(join(folder, file), 'utf8');
      const yaml = file.endsWith('.yaml') ? text : (/^---\r?\n(.*?)^---/ms.exec(text)?.[1] ?? '');
      return { file, collection, data: parse(yaml) as unknown };
    }),
  );
  return { validators, files };
}

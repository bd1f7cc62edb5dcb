import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { fr } from '../../src/i18n/fr.ts';
import { type CollectionName, collections } from '../../src/loaders/collections.ts';
import type { FileRecord } from '../../src/loaders/file-record.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { KEY_MEANINGS, keyMeanings } from '../handbook/key-meanings.ts';
import { editorSchemas } from './editor-schemas.ts';
import { writeSchemas } from './write-schemas.ts';

const fixture = join(import.meta.dirname, '..', '..', 'src', 'test', 'fixtures', 'unions', 'content');

const node = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.string()).optional(),
  description: z.string().optional(),
  required: z.array(z.string()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
});

function recordOf(collection: CollectionName, id: string, data: unknown): FileRecord {
  const line = () => 1;
  return { collection, id, data, file: `${collection}/${id}`, body: '', bodyLine: 1, lineOf: line, lineWithin: line };
}

/** The schema at a path within a schema; an empty step leads into a list or a table. */
function at(schema: unknown, ...path: string[]): z.output<typeof node> {
  return path.reduce((found, step) => {
    const inner = step === '' ? (found.items ?? found.additionalProperties) : found.properties?.[step];
    return node.parse(inner);
  }, node.parse(schema));
}

const vocabulary = {
  groupTypes: { guild: { one: 'Guild', many: 'Guilds' } },
  relations: { leadership: { label: 'heads' } },
};
const records = [
  recordOf('vocabulary', 'vocabulary', vocabulary),
  recordOf('site', 'site', { language: 'fr' }),
  recordOf('groups', 'lamp-league', {}),
  recordOf('people', 'ann-example', {}),
  recordOf('articles', 'ferries', { language: 'de' }),
];
const schemas = editorSchemas(records, { groups: { type: 'What it is.', 'relations.kind': 'The tie.' } });
const schemaOf = (name: keyof typeof collections): unknown => JSON.parse(schemas.get(name) ?? 'null');

test('records may name the kinds of the vocabulary and the general ones, and no ties that follow from others', () => {
  expect(at(schemaOf('groups'), 'type').enum?.slice(0, 2)).toEqual(['guild', 'political-party']);
  expect(at(schemaOf('articles'), 'kind').enum).toContain('policy-brief');
  const relations = at(schemaOf('groups'), 'relations', '', 'kind').enum;
  expect(relations).toContain('part-of');
  expect(relations).not.toContain('leadership');
});

test('records may name the records that the archive has; where it has none, any', () => {
  expect(at(schemaOf('articles'), 'authors', '').enum).toEqual(['ann-example', 'lamp-league']);
  expect(at(schemaOf('groups'), 'relations', '', 'article').enum).toEqual(['ferries']);
  expect(at(schemaOf('site'), 'owner').enum).toEqual(['ann-example', 'lamp-league']);
  expect(at(schemaOf('articles'), 'tags', '').enum).toBeUndefined();
});

test('editors offer the languages of the archive, and allow others', () => {
  expect(at(schemaOf('articles'), 'language')).toMatchObject({ examples: ['de', 'fr'] });
  expect(at(schemaOf('articles'), 'language').enum).toBeUndefined();
});

test('keys have their meanings, also within lists', () => {
  expect(at(schemaOf('groups'), 'type').description).toBe('What it is.');
  expect(at(schemaOf('groups'), 'relations', '', 'kind').description).toBe('The tie.');
});

test('required keys are required, those with a default are not, and others are refused', () => {
  expect(at(schemaOf('groups'))).toMatchObject({ required: ['name', 'type'], additionalProperties: false });
});

test('a list file is a table of its entries', () => {
  expect(at(schemaOf('tags'), '').required).toContain('name');
});

test('texts of the interface have the keys of the dictionary of the site’s language', () => {
  expect(at(schemaOf('words'), 'site', 'skip').description).toBe(fr.site.skip);
  expect(at(schemaOf('words'), 'site')).toMatchObject({ additionalProperties: false });
});

test('every file that owners write has a schema', () => {
  expect([...schemas.keys()].toSorted()).toEqual(
    Object.keys(collections)
      .filter((name) => name !== 'links')
      .toSorted(),
  );
});

test('the schemas of an archive have its own kinds', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'steppe-schemas-'));
  try {
    const files = await writeSchemas(folder, fixture, (await readContent(fixture)).records);
    const made = join(folder, '.steppe', 'schemas');
    expect((await readdir(made)).toSorted()).toEqual(files.toSorted());
    const groups: unknown = JSON.parse(await readFile(join(made, 'groups.json'), 'utf8'));
    expect(at(groups, 'type').enum?.[0]).toBe('strike-committee');
    expect(at(groups, 'type').description).toMatch(/^What kind of body/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a new archive tells editors where the schemas of its YAML files are', async () => {
  const template = join(import.meta.dirname, '..', 'new', 'template', 'dot-vscode', 'settings.json');
  const settings = z
    .object({ 'yaml.schemas': z.record(z.string(), z.string()), 'astro.content-intellisense': z.literal(true) })
    .parse(JSON.parse(await readFile(template, 'utf8')));
  const expected = Object.entries(collections).flatMap(([name, layout]) => {
    const place = 'file' in layout ? layout.file : `${layout.folder}/*${layout.extensions[0]}`;
    return [...schemas.keys()].some((one) => one === name) && place.endsWith('.yaml')
      ? [[`.steppe/schemas/${name}.json`, `content/${place}`]]
      : [];
  });
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(expected));
});

test('the meanings are those of the code: run `node scripts/handbook.ts`', async () => {
  expect(await readFile(KEY_MEANINGS, 'utf8')).toBe(await keyMeanings());
}, 120_000);

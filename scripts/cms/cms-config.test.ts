import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { collections } from '../../src/loaders/collections.ts';
import type { FileRecord } from '../../src/loaders/file-record.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { adminPage } from './write-admin.ts';
import { cmsConfig } from './cms-config.ts';

const place = { content: 'content', repository: undefined };

let records: FileRecord[];

beforeAll(async () => {
  ({ records } = await readContent(join(import.meta.dirname, '../../src/test/fixtures/estuary/content')));
});

const field = z.looseObject({ name: z.string(), widget: z.string(), required: z.boolean().optional() });

type Field = z.output<typeof field>;

/** A field of a form. */
function fieldOf(collection: string, ...path: string[]): Field {
  const { collections: all = [] } = cmsConfig(records, place);
  const found = all.find((one) => 'name' in one && one.name === collection);
  const lists = all.flatMap((one) => ('files' in one ? one.files : []));
  const form = found ?? lists.find((one) => one.name === collection);
  return path.reduce<Field>(
    (within, name) =>
      z
        .array(field)
        .parse(within['fields'])
        .find((one) => one.name === name) ?? within,
    field.parse({ widget: '', ...form }),
  );
}

test('the configuration is one in the sense of the JSON Schema of the CMS', async () => {
  const main = createRequire(import.meta.url).resolve('@sveltia/cms');
  const schema = await readFile(join(dirname(main), '..', 'schema', 'sveltia-cms.json'), 'utf8');
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(schema) as object);
  for (const one of [place, { content: 'content', repository: 'owner/archive' }]) {
    validate(JSON.parse(JSON.stringify(cmsConfig(records, one))));
    expect(validate.errors ?? []).toEqual([]);
  }
});

test('every key of every record has a field, with its meaning', () => {
  for (const [name, layout] of Object.entries(collections)) {
    if (name === 'links' || name === 'words' || name === 'vocabulary') continue;
    const path = 'list' in layout ? ['entries'] : [];
    for (const key of Object.keys(layout.schema.shape)) {
      expect(fieldOf(name, ...path, key), `${name}.${key}`).toMatchObject({ name: key });
      expect(fieldOf(name, ...path, key)['hint'], `${name}.${key}`).toBeTypeOf('string');
    }
  }
});

test('fields are what their keys are', () => {
  expect(fieldOf('articles', 'title')).toMatchObject({ widget: 'string', required: true });
  expect(fieldOf('articles', 'kind').widget).toBe('select');
  expect(fieldOf('articles', 'added')).toMatchObject({ widget: 'datetime', required: false });
  expect(fieldOf('articles', 'part')).toMatchObject({ widget: 'number', value_type: 'int' });
  expect(fieldOf('articles', 'files', 'path').widget).toBe('file');
  expect(fieldOf('articles', 'published')['pattern']).toEqual([expect.stringContaining('\\d{3}'), expect.any(String)]);
  expect(fieldOf('articles', 'body')).toMatchObject({ widget: 'markdown', modes: ['raw'] });
  expect(fieldOf('people', 'affiliations', 'group')).toMatchObject({ widget: 'relation', collection: 'groups' });
  expect(fieldOf('site', 'front', 'introduction').widget).toBe('text');
});

test('ids are chosen among records, authors among people and groups', () => {
  expect(fieldOf('articles', 'countries')).toMatchObject({
    widget: 'relation',
    collection: 'countries',
    multiple: true,
  });
  expect(fieldOf('articles', 'tags')).toMatchObject({ widget: 'relation', collection: 'lists', file: 'tags' });
  const options = fieldOf('articles', 'authors')['options'];
  expect(options).toContainEqual({ label: 'Jeanne Exemple', value: 'jeanne-exemple' });
  expect(options).toContainEqual({ label: 'Ligue des passeurs', value: 'ligue-des-passeurs' });
});

test('the admin page is for no search engine, and reaches nothing but its own folder, or GitHub if asked', () => {
  const page = adminPage({ language: 'fr', reachesGitHub: false });
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain('content="noindex, nofollow"');
  expect(page).not.toContain('https:');
  expect(adminPage({ language: 'fr', reachesGitHub: true }).match(/https:[^; ]*/g)).toEqual(['https://api.github.com']);
});

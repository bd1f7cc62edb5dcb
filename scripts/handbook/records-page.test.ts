import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { describe, expect, it, test } from 'vitest';
import { collections } from '../../src/loaders/collections.ts';
import { keysAndValues } from '../../src/loaders/keys-and-values.ts';
import { describeKeys } from './describe-value.ts';
import { exampleOf, RECORDS_PAGE, recordsPage } from './records-page.ts';
import { VOCABULARY_PAGE, vocabularyPage } from './vocabulary-page.ts';

test('the page of the vocabulary is current: run `node scripts/handbook.ts`', async () => {
  expect(await readFile(VOCABULARY_PAGE, 'utf8')).toBe(await vocabularyPage());
});

describe('the page of records', () => {
  it('is current: run `node scripts/handbook.ts`', async () => {
    expect(await readFile(RECORDS_PAGE, 'utf8')).toBe(await recordsPage());
  }, 120_000);

  const kinds = ['articles', 'countries', 'groups', 'people', 'pages', 'site', 'vocabulary'] as const;
  const lists = ['regions', 'tags', 'publications', 'outlets'] as const;
  it.each([...kinds, ...lists])('has an example of %s that is valid and has every key', async (collection) => {
    const file = keysAndValues(parse(await exampleOf(collection)));
    const record = lists.some((name) => name === collection) ? keysAndValues(Object.values(file)[0]) : file;
    const { schema } = collections[collection];
    expect(schema.safeParse(record).error).toBeUndefined();
    expect(Object.keys(record).toSorted()).toEqual(Object.keys(schema.shape).toSorted());
  });

  it('describes values, lists, defaults and nested keys', () => {
    const keys = describeKeys(
      z.strictObject({
        name: z.string(),
        safe: z.boolean().default(true),
        links: z.array(z.strictObject({ kind: z.enum(['ally', 'rival']) })).optional(),
      }),
    );
    expect(keys.get('name')).toMatchObject({ value: 'text', required: true });
    expect(keys.get('safe')).toMatchObject({ value: '`true` or `false`', required: false, default: true });
    expect(keys.get('links')).toMatchObject({ value: 'list of entries', required: false });
    expect(keys.get('links')?.keys.get('kind')).toMatchObject({ value: '`ally`, `rival`', required: true });
  });

  it('throws for a type of value that it cannot describe', () => {
    expect(() => describeKeys(z.strictObject({ when: z.date() }))).toThrow(/no words for values of the type date/);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sharedMaterial } from '../../../test/shared-material.ts';
import { openText } from '../../input/open-text.ts';
import { wxrReader } from './reader.ts';
import { findAll, itemsIn } from './testing/read-export.ts';

const exports = sharedMaterial('wxr');

describe('readItems', () => {
  it.each(['wxr-1.2.xml', 'states.xml'])('finds as many posts in %s as another way of counting does', async (name) => {
    await expectSameCount(join(import.meta.dirname, 'fixtures', name));
  });

  describe('on the public test exports of WordPress', () => {
    beforeEach(exports.skipWithout);
    it('finds as many posts and pages as another way of counting does', async () => {
      const files = readdirSync(exports.path).filter((name) => name.endsWith('.xml'));
      expect(files.length).toBeGreaterThan(0);
      for (const name of files) await expectSameCount(join(exports.path, name));
    });
  });
});

async function expectSameCount(file: string): Promise<void> {
  const input = await openText(file);
  expect(wxrReader.accepts(input)).toBe(true);
  const found = await findAll(input);
  const counted = countByLines(readFileSync(file, 'utf8'));
  expect(itemsIn(found).map(({ id }) => id)).toEqual(counted.published);
  expect(found).toHaveLength(counted.all);
  expect(found.filter((each) => 'unreadable' in each)).toEqual([]);
  expect(itemsIn(found).flatMap(({ warnings }) => warnings)).toEqual([]);
}

/** Counts by single lines: WordPress writes each of these fields on one of its own. */
function countByLines(text: string): { all: number; published: string[] } {
  const field = (item: string, name: string): string =>
    new RegExp(`^\\s*<wp:${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</wp:${name}>`, 'm').exec(item)?.[1] ?? '';
  const items = text.split(/^\s*<item>\s*$/m).slice(1);
  const published = items.filter(
    (item) =>
      ['post', 'page'].includes(field(item, 'post_type')) &&
      field(item, 'status') === 'publish' &&
      field(item, 'post_password') === '',
  );
  return { all: items.length, published: published.map((item) => field(item, 'post_id')) };
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openText } from '../input/open-text.ts';
import { recognise } from '../input/recognise.ts';
import { findAll, itemsIn } from './test-input.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/wxr');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.xml')) : [];

describe('readItems on the public test exports of WordPress', () => {
  it('finds as many posts and pages as another way of counting does', async ({ skip }) => {
    skip(files.length === 0, 'there is no ../shared/wxr here');
    for (const name of files) {
      const input = await openText(join(FOLDER, name));
      expect(recognise(input)).toBe('wxr');
      const found = await findAll(input);
      const counted = countByLines(readFileSync(join(FOLDER, name), 'utf8'));
      expect([name, itemsIn(found).length]).toEqual([name, counted.published.length]);
      expect(itemsIn(found).map(({ id }) => id)).toEqual(counted.published);
      expect(found).toHaveLength(counted.all);
      expect(found.filter((each) => 'unreadable' in each)).toEqual([]);
      expect(itemsIn(found).flatMap(({ doubts }) => doubts)).toEqual([]);
    }
  });
});

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

import { expect, it } from 'vitest';
import { articleItem } from './article-item.ts';
import { citeFormats } from './cite-files.ts';
import { sampleArticle } from './sample-article.ts';

it('CSL-JSON has the items themselves, without unknown values', () => {
  const item = articleItem(sampleArticle());
  const [read] = JSON.parse(citeFormats.json.write([item])) as Record<string, unknown>[];
  expect(read).toEqual(Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)));
  expect(read).not.toHaveProperty('volume');
});

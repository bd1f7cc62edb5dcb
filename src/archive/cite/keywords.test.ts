import { expect, it } from 'vitest';
import { articleItem } from './article-item.ts';
import { citeFormats } from './cite-files.ts';
import { asKeyword } from './keywords.ts';
import { sampleArticle } from './sample-article.ts';

it('an article has the same keywords in every format', () => {
  const item = articleItem(sampleArticle());
  expect(citeFormats.ris.write([item]).match(/^KW .*$/gm)).toEqual(['KW  - Malta', 'KW  - Ferries']);
  expect(citeFormats.bib.write([item])).toContain('keywords = {Malta, Ferries},');
  expect(citeFormats.json.write([item])).toContain('"keyword":"Malta, Ferries"');
});

it('a keyword has no comma, which would divide it', () => {
  expect(asKeyword('Quay, Island of')).toBe('Quay Island of');
});

it('an export adds keywords once', () => {
  const item = articleItem(sampleArticle());
  const annotations = new Map([[item, { keywords: ['Ferries', 'Ada Example'], notes: [] }]]);
  expect(citeFormats.ris.write([item], annotations).match(/^KW .*$/gm)).toEqual([
    'KW  - Malta',
    'KW  - Ferries',
    'KW  - Ada Example',
  ]);
});

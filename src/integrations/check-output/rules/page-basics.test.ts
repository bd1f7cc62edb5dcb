import { expect, test } from 'vitest';
import { checkFixture, inShort, page } from '../fixture-site.ts';

test('finds a page without title, language, description and heading', async () => {
  const canonical = '<link rel="canonical" href="https://steppe.example/">';
  const faults = await checkFixture({ 'index.html': `<html>${canonical}<svg><title>Map</title></svg></html>` });
  expect(inShort(faults)).toEqual([
    'title-missing index.html:1',
    'lang-missing index.html:1',
    'description-missing index.html:1',
    'heading-count index.html:1',
  ]);
});

test('finds a second main heading', async () => {
  const faults = await checkFixture({ 'index.html': page('<h1>Again</h1>') });
  expect(inShort(faults)).toEqual(['heading-count index.html:5']);
});

test('ignores a redirect page', async () => {
  expect(await checkFixture({ 'old/index.html': '<meta http-equiv="refresh" content="0;url=/">' })).toEqual([]);
});

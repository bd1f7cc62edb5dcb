import { expect, test } from 'vitest';
import { checkFixture, inShort, page } from '../fixture-site.ts';

test('accepts the same id on two pages', async () => {
  const faults = await checkFixture({
    'index.html': page('<p id="p-1">'),
    'about/index.html': page('<p id="p-1">', { path: 'about/' }),
  });
  expect(faults).toEqual([]);
});

test('finds an id that two elements of a page share', async () => {
  const faults = await checkFixture({ 'index.html': page('<p id="p-1">\n<p id="p-1">') });
  expect(inShort(faults)).toEqual(['id-repeated index.html:6']);
  expect(faults[0]?.expected).toContain('line 5');
});

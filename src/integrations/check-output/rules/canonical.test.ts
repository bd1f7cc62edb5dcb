import { expect, test } from 'vitest';
import { checkFixture, inShort, page } from '../fixture-site.ts';

test('accepts pages that name their own address, and those for missing ones and of the CMS that name none', async () => {
  const base = '/archive/';
  const withoutAddress = page('', { base }).replace(/<link rel="canonical"[^>]*>/, '');
  const files = {
    'about/index.html': page('', { base, path: 'about/' }),
    '404.html': withoutAddress,
    'admin/index.html': withoutAddress,
  };
  expect(await checkFixture(files, { base })).toEqual([]);
});

test('finds a page that names no address', async () => {
  const faults = await checkFixture({ 'index.html': page('').replace(/<link rel="canonical"[^>]*>/, '') });
  expect(inShort(faults)).toEqual(['canonical-missing index.html:1']);
});

test('finds a page that names another’s address', async () => {
  const faults = await checkFixture({ 'about/index.html': page('') });
  expect(inShort(faults)).toEqual(['canonical-wrong about/index.html:2']);
  expect(faults[0]?.expected).toBe('<link rel="canonical" href="https://steppe.example/about/">');
});

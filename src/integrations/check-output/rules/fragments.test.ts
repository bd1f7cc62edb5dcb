import { expect, test } from 'vitest';
import { checkFixture, inShort, page } from '../fixture-site.ts';

test('accepts fragments that name an element, and those that browsers define', async () => {
  const faults = await checkFixture({
    'index.html': page(
      '<p id="p-1"><a href="#p-1">1</a> <a href="#">2</a> <a href="#top">3</a> <a href="/about/#%C3%A9">4</a>',
    ),
    'about/index.html': page('<p id="é"><a href="/#:~:text=Steppe">1</a>', { path: 'about/' }),
  });
  expect(faults).toEqual([]);
});

test('finds a fragment without its element, on the same page and on another', async () => {
  const faults = await checkFixture({
    'index.html': page('<a href="#p-2">1</a>\n<a href="/about/#p-1">2</a>'),
    'about/index.html': page('', { path: 'about/' }),
    _redirects: '/old /about/#p-3 301',
  });
  expect(inShort(faults)).toEqual([
    'fragment-missing index.html:5',
    'fragment-missing index.html:6',
    'fragment-missing _redirects:1',
  ]);
  expect(faults[1]?.expected).toBe('an element with id="p-1" in about/index.html, which has none');
});

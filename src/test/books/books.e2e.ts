import { appendFile, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { epubFaults } from '../../epub/testing/epub-faults.ts';
import { english } from '../../i18n/english.ts';
import { useFixture } from '../use-fixture.ts';

const booksIn = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.epub')).sort();

describe.each(['islands', 'media', 'dhows', 'desk'] as const)('the books of %s', (fixture) => {
  const site = useFixture(fixture, { base: '/archive/' });

  test('are without faults', async () => {
    const { folder } = site.built();
    const books = await booksIn(folder);
    expect(books).toContain('data/archive.epub');
    for (const book of books) expect(await epubFaults(await readFile(join(folder, book))), book).toEqual([]);
  });

  test('have no draft, and no address of this machine', async () => {
    const { folder } = site.built();
    for (const book of await booksIn(folder)) {
      const files = unzipSync(await readFile(join(folder, book)));
      for (const [name, bytes] of Object.entries(files).filter(([file]) => /\.(?:xhtml|opf)$/.test(file))) {
        expect(strFromU8(bytes), `${book} ${name}`).not.toMatch(/lamp-of-the-future|the-next-lamp|localhost/);
      }
    }
  });
});

describe('links to books', () => {
  const site = useFixture('islands');
  const sizeOf = async (path: string) => (await stat(join(site.built().folder, path))).size;

  test('are at the head of an article, with type and size', async () => {
    const page = await site.open('articles/ferry-of-examples/', { javaScriptEnabled: false });
    const link = page.locator('.article-header a[type="application/epub+zip"]');
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('ferry-of-examples.epub');
    const size = await sizeOf('articles/ferry-of-examples/ferry-of-examples.epub');
    expect(await link.innerText()).toBe(`EPUB, ${english.format.size(size)}`);
  });

  test('are on the page of a country, and on the page about the data', async () => {
    const country = await site.open('countries/malta/');
    expect(await country.getByText('Read offline: EPUB').count()).toBe(1);
    const data = await site.open('about/data/');
    await data.getByRole('heading', { name: 'E-books' }).waitFor();
    expect(await data.getByRole('link', { name: '/data/archive.epub' }).count()).toBe(1);
  });

  test('a book shows a chapter as readers do, and a mark leads to its note', async () => {
    const { folder } = site.built();
    const files = unzipSync(await readFile(join(folder, 'articles/ferry-of-examples/ferry-of-examples.epub')));
    const page = await site.open('');
    await page.route('**/book/**', (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      const contentType = name.endsWith('.css') ? 'text/css' : 'application/xhtml+xml';
      return route.fulfill({ contentType, body: Buffer.from(files[`EPUB/${name}`] ?? new Uint8Array()) });
    });
    await page.goto(site.url('book/article-ferry-of-examples.xhtml'));
    const mark = page.locator('a[role="doc-noteref"]').first();
    const number = await mark.innerText();
    await mark.click();
    const note = page.locator('aside:target');
    expect(await note.getByRole('link').first().innerText()).toBe(number);
  });
});

describe('an owner who wants no books', () => {
  const site = useFixture('islands', {
    change: {
      name: 'without-books',
      make: (content) => appendFile(join(content, 'site.yaml'), '\nbooks: false\n'),
    },
  });

  test('has none, and no links to them', async () => {
    const { folder } = site.built();
    expect(await booksIn(folder)).toEqual([]);
    for (const page of ['articles/ferry-of-examples', 'countries/malta', 'about/data'])
      expect(await site.read(`${page}/index.html`)).not.toMatch(/\.epub|E-book|Read offline/);
  });
});

import { expect, test } from 'vitest';
import { articles } from './site-pages.ts';
import { useFixture } from './use-fixture.ts';

const site = useFixture('rivers');

test('a digest says that it is one, with the original, its date and its notes', async () => {
  const page = await site.open(articles.numberedFrom651);
  expect(await page.locator('.imprint summary').innerText()).toMatch(
    /^Annals of Inland Navigation, 2022 · Digest · \d+ min read · 37 notes$/,
  );
  await page.locator('.imprint summary').click();
  expect(await page.locator('.imprint').innerText()).toMatch(
    /A digest, .*, with all notes of the original .* in Annals of Inland Navigation \(2022\)\./,
  );
  await page.locator('.imprint').getByRole('link', { name: '37 notes' }).click();
  expect(page.url()).toMatch(/#notes$/);
});

test('a digest without notes does not mention notes', async () => {
  const page = await site.open(articles.withoutNotes);
  await page.locator('.imprint summary').click();
  const imprint = await page.locator('.imprint').innerText();
  expect(imprint).toMatch(/A digest, retold by this archive\./);
  expect(imprint).not.toMatch(/\bnotes?\b/);
});

test('a date in words begins with a capital', async () => {
  const page = await site.open(articles.withoutNotes);
  await page.locator('.imprint summary').click();
  expect(await page.locator('.imprint dl .date').innerText()).toMatch(/^Between /);
});

test('the text begins soon, on wide windows and on a phone, and nothing moves', async () => {
  for (const [width, height, top] of [
    [1280, 900, 420],
    [390, 844, 844],
  ] as const)
    for (const path of [articles.numberedFrom651, articles.withoutNotes]) {
      const page = await site.open(path, { viewport: { width, height } });
      const begin = await page.locator('.article-text').first().boundingBox();
      expect(begin?.y, `${path} at ${String(width)}`).toBeLessThanOrEqual(top);
    }
});

test('Cite opens beside the details in their whole width, and stays where it was', async () => {
  const page = await site.open(articles.numberedFrom651, { viewport: { width: 1280, height: 900 } });
  const cite = page.locator('.cite > summary');
  const before = await cite.boundingBox();
  await cite.click();
  expect(await cite.boundingBox()).toEqual(before);
  const row = await page.locator('.article-details').boundingBox();
  const content = await page.locator('.cite > dl').boundingBox();
  expect(content?.x).toBeCloseTo(row?.x ?? 0, 0);
  expect(content?.width).toBeGreaterThan(800);
});

import { expect, test } from 'vitest';
import { articles } from './site-pages.ts';
import { useFixture } from './use-fixture.ts';

const site = useFixture('rivers');

test('a digest says that it is one, with the original, its date and its notes', async () => {
  const page = await site.open(articles.numberedFrom651);
  expect(await page.locator('.imprint').innerText()).toMatch(
    /A digest, .*, with all notes of the original .* in Annals of Inland Navigation \(2022\)\./,
  );
  await page.locator('.imprint').getByRole('link', { name: '37 notes' }).click();
  expect(page.url()).toMatch(/#notes$/);
});

test('a digest without notes does not mention notes', async () => {
  const page = await site.open(articles.withoutNotes);
  const imprint = await page.locator('.imprint').innerText();
  expect(imprint).toMatch(/A digest, retold by this archive\./);
  expect(imprint).not.toMatch(/\bnotes?\b/);
});

test('a date in words begins with a capital', async () => {
  const page = await site.open(articles.withoutNotes);
  expect(await page.locator('.imprint .date').innerText()).toMatch(/^Between /);
});

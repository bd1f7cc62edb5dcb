import { expect, test } from 'vitest';
import { useFixture } from '../use-fixture.ts';
import { withoutMargin } from '../windows.ts';

const site = useFixture('rivers');
const REVIEW = 'articles/ferries-in-2020/';
const off = { javaScriptEnabled: false };

test('notes are filtered by kind without JavaScript, and a mark still shows a note of another kind', async () => {
  const ofKind = (await site.data('notes')).filter((note) => note.article === 'ferries-in-2020');
  const repeats = ofKind.filter(({ kind }) => kind === 'repeat');
  expect(repeats.length).toBeGreaterThan(0);
  const page = await site.open(REVIEW, off);
  const shown = page.locator('[role=doc-endnotes] > ol > li:visible');
  expect(await shown.count()).toBe(ofKind.length);
  await page.getByRole('radio', { name: /^Repeats/ }).check();
  expect(await shown.count()).toBe(repeats.length);
  await page.locator('#fnref-717').click();
  expect(await page.locator('#fn-717').isVisible()).toBe(true);
});

test('a repeat has its note and source, as an addition of the archive', async () => {
  const page = await site.open(REVIEW, off);
  const added = page.locator('#fn-718 .added');
  expect(await added.innerText()).toMatch(/^Added by the archive: refers to note 717 .*Report of the Observers/);
  await added.getByRole('link', { name: 'note 717' }).click();
  expect(page.url()).toMatch(/#fn-717$/);
});

test('the preview of a repeat also shows the source', async () => {
  const page = await site.open(REVIEW, withoutMargin);
  await page.locator('#fnref-718').click();
  expect(await page.locator('.note-preview').innerText()).toContain('Report of the Observers');
});

test('every source is on its outlet’s page, with every note that cites it', async () => {
  const sources = (await site.data('sources')).filter(({ outlet }) => outlet === 'international-ferry-commission');
  expect(sources.length).toBeGreaterThan(2);
  const page = await site.open('sources/international-ferry-commission/', off);
  for (const { id, citedBy } of sources) {
    const links = await page.locator(`[id="${id}"] ul a`).evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    for (const { article, note } of citedBy) expect(links).toContain(`/articles/${article}/#fn-${note}`);
  }
});

test('the profile of an article’s sources opens without JavaScript, and links to the outlets', async () => {
  const page = await site.open(REVIEW, off);
  const details = page.locator('details', { hasText: 'with a link' });
  await details.locator('summary').click();
  expect(await details.getByRole('link', { name: 'Radio Estuary' }).getAttribute('href')).toBe(
    '/sources/radio-estuary/',
  );
  expect(await details.getByRole('row', { name: /^Russian \d+/ }).isVisible()).toBe(true);
});

test.each(['ris', 'bib'])('the sources of an article come as a file that ends in .%s', async (ending) => {
  const page = await site.open(REVIEW, off);
  const answer = await page.request.get(site.url(`${REVIEW}sources.${ending}`));
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain('ferrycommission.example/S/2020/53');
});

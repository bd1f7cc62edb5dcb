import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { copied, readClipboard, readyToCite, withClipboard } from './clipboard.ts';

const site = useFixture('rivers');
const ARTICLE = articles.numberedFrom651;

test('the article is cited in three styles, RIS, BibTeX and BibLaTeX, without JavaScript', async () => {
  const page = await site.open(ARTICLE, { javaScriptEnabled: false });
  const cite = page.locator('.cite');
  expect(await cite.locator('dl').isVisible()).toBe(false);
  await cite.locator('> summary').click();
  for (const style of ['Chicago', 'APA', 'MLA']) {
    const words = await cite.locator('div', { has: page.locator('dt', { hasText: style }) }).innerText();
    expect(words).toMatch(/Quill.*Ferrant.*Annals of Inland Navigation.*igest in River Archive, http/s);
  }
  const ris = await cite.getByRole('link', { name: 'RIS', exact: true }).getAttribute('href');
  expect(ris).toBe(`/${ARTICLE}cite.ris`);
  expect(await (await page.request.get(site.url(ris ?? ''))).text()).toContain('Annals of Inland Navigation');
  for (const name of ['BibTeX', 'BibLaTeX']) {
    const entry = cite.locator('.entry', { has: page.getByText(name, { exact: true }) });
    await entry.locator('summary').click();
    expect(await entry.locator('pre').innerText()).toMatch(/^@article\{[^]*Annals of Inland Navigation[^]*\}\s*$/);
  }
  expect(await cite.getByRole('button').count()).toBe(0);
});

test.each(['BibTeX', 'BibLaTeX'])('a button copies the entry in %s as text', async (name) => {
  const page = await site.open(ARTICLE, withClipboard);
  await page.locator('.cite > summary').click();
  const entry = page.locator('.entry', { has: page.getByText(name, { exact: true }) });
  await entry.locator('summary').click();
  await page.getByRole('button', { name: `Copy ${name}`, exact: true }).click();
  expect(await copied(page)).toBe(`Copied: ${name}.`);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(await entry.locator('pre').textContent());
});

test('the whole archive can be downloaded in each format', async () => {
  const page = await site.open(ARTICLE, { javaScriptEnabled: false });
  await page.locator('.cite > summary').click();
  await page.locator('.cite').getByRole('link', { name: 'Other formats' }).click();
  await page.waitForURL('**/about/data/#citations');
  const read = async (name: string) => {
    const href = await page.locator(`a[href$="/data/${name}"]`).first().getAttribute('href');
    return (await page.request.get(site.url(href ?? ''))).body();
  };
  const all = JSON.parse((await read('articles.json')).toString()) as unknown[];
  expect((await read('cite.ris')).toString().match(/^TY {2}- /gm)?.length).toBe(all.length);
  expect((await read('cite.bib')).toString().match(/^@/gm)?.length).toBe(all.length);
  expect((await read('cite-bibtex.bib')).toString().match(/^@/gm)?.length).toBe(all.length);
  expect(JSON.parse((await read('cite.json')).toString())).toHaveLength(all.length);
});

test('the zip file of the data has every file that the page about the data describes, and the same bytes', async () => {
  const page = await site.open('about/data/', { javaScriptEnabled: false });
  const get = async (path: string) => (await page.request.get(site.url(path))).body();
  const files = unzipSync(await get('data/archive.zip'));
  const names = await page.locator('main h2, main dt').allInnerTexts();
  const described = names.flatMap((text) => /[a-z-]+\.(?:csv|json|ris|bib)/.exec(text)?.[0] ?? []);
  expect(Object.keys(files).toSorted()).toEqual(['README.txt', 'datapackage.json', ...described].toSorted());
  expect(await page.locator('main').innerText()).toContain('datapackage.json');
  const links = await page
    .locator('main :is(h2, dt) a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const name of described.filter((one) => links.includes(`/data/${one}`))) {
    expect(await get(`data/${name}`), name).toEqual(Buffer.from(files[name] ?? []));
  }
  expect(links).toContain('/data/articles.json');
  expect(links).not.toContain('/data/notes.json');
});

test('a button copies a citation, with its italics, and says so', async () => {
  const page = await site.open(ARTICLE, withClipboard);
  await page.locator('.cite > summary').click();
  await page.getByRole('button', { name: 'Copy APA reference' }).click();
  expect(await copied(page)).toBe('Copied: APA reference.');
  const { text, html } = await readClipboard(page);
  expect(text).toBe(await page.locator('[data-cite=apa]').textContent());
  expect(html).toContain('<i>Annals of Inland Navigation</i>');
  expect(html).not.toContain('data-');
});

test('a key copies the citation of the article if its section has the focus, in the style that was copied last', async () => {
  const page = await site.open(ARTICLE, withClipboard);
  await page.locator('.cite > summary').focus();
  await page.keyboard.press('c');
  expect(await copied(page)).toBe('Copied: Chicago note.');
  expect((await readClipboard(page)).text).toBe(await page.locator('[data-cite=chicago]').textContent());
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copy MLA reference' }).click();
  await copied(page);
  await page.locator('.cite > summary').focus();
  await page.keyboard.press('c');
  expect(await copied(page)).toBe('Copied: MLA reference.');
  expect((await readClipboard(page)).text).toBe(await page.locator('[data-cite=mla]').textContent());
});

test('the key copies the citation of a paragraph from its permalink, with number and address', async () => {
  const page = await site.open(ARTICLE, withClipboard);
  await page.locator('#p-3 > .permalink').focus();
  await page.keyboard.press('c');
  expect(await copied(page)).toBe('Copied: Chicago note for paragraph 3.');
  const { text } = await readClipboard(page);
  expect(text).toMatch(
    / 14, no\. 1 \(2022\): para\. 3, digest in River Archive, http\S+\/articles\/ferries-in-2021\/#p-3\.$/,
  );
  await page.locator('#fnref-662').focus();
  await page.keyboard.press('c');
  await copied(page);
  const id = await page.locator('[id^=p-]', { has: page.locator('#fnref-662') }).getAttribute('id');
  expect((await readClipboard(page)).text).toContain(`#${id}.`);
});

test('the key does nothing elsewhere, in a field, or with a modifier', async () => {
  const page = await site.open(ARTICLE, withClipboard);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.keyboard.press('c');
  await page.getByRole('searchbox').press('c');
  await page.locator('#p-3 > .permalink').focus();
  await page.keyboard.press('Alt+c');
  expect(await page.locator('.cite-status').textContent()).toBe('');
  expect((await readClipboard(page)).text).toBe('before');
});

test('the permalink of a paragraph changes citations to that paragraph, in every style, and back to the whole article', async () => {
  const page = await site.open(ARTICLE, withClipboard);
  await page.locator('.cite > summary').focus();
  await readyToCite(page);
  const whole = await page.locator('.cite dl').textContent();
  await page.locator('#p-3 > .permalink').click();
  expect(page.url()).toMatch(/#p-3$/);
  await page.waitForFunction(() => document.activeElement?.matches('#p-3 > .permalink'));
  await page.keyboard.press('c');
  expect(await copied(page)).toBe('Copied: Chicago note for paragraph 3.');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cite paragraph 3');
  await page.keyboard.press('Enter');
  expect(await copied(page)).toBe('Copied: Chicago note for paragraph 3.');
  await page.locator('.cite > summary').click();
  expect(await page.locator('[data-cite=chicago]').textContent()).toContain('para. 3');
  expect(await page.locator('[data-cite=apa]').textContent()).toMatch(/#p-3\.$/);
  expect(await page.locator('[data-cite=mla-in-text]').textContent()).toBe('(Quill and Ferrant, par. 3)');
  await page.getByRole('button', { name: 'Cite the whole article' }).click();
  expect(await page.locator('.cite dl').textContent()).toBe(whole);
});

test('a page that is opened at a paragraph cites that paragraph', async () => {
  const page = await site.open(`${ARTICLE}#p-4`, withClipboard);
  await page.getByRole('button', { name: 'Cite paragraph 4' }).click();
  await copied(page);
  expect((await readClipboard(page)).text).toMatch(/para\. 4, digest in River Archive, \S+#p-4\.$/);
});

test('if the browser blocks copying, the page says so', async () => {
  const page = await site.openBlank();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(site.url(ARTICLE));
  await page.locator('.cite > summary').focus();
  await page.keyboard.press('c');
  expect(await copied(page)).toContain('Select the citation and copy it');
});

test('the announcement does not cover the focused element', async () => {
  const page = await site.open(ARTICLE, { ...withClipboard, viewport: { width: 320, height: 640 } });
  const permalink = page.locator('#p-3 > .permalink');
  for (const block of ['start', 'end'] as const) {
    await permalink.evaluate((link, at) => link.scrollIntoView({ block: at, behavior: 'instant' }), block);
    await permalink.focus();
    await page.keyboard.press('c');
    await page.locator('.cite-status:not(:empty)').waitFor();
    const [status, link] = [await page.locator('.cite-status').boundingBox(), await permalink.boundingBox()];
    if (!status || !link) throw new Error('found no status or no link');
    expect(status.y + status.height <= link.y || link.y + link.height <= status.y).toBe(true);
    await copied(page);
  }
});

import { expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { copied, readClipboard, readyToCite, select, withClipboard } from './clipboard.ts';

const site = useFixture('rivers');
const ARTICLE = articles.numberedFrom651;
const COPY = 'ControlOrMeta+c';

test('a copied passage has its notes and the citation of its paragraph', async () => {
  const page = await site.open(ARTICLE, withClipboard);
  await select(page, '#p-3');
  await page.keyboard.press(COPY);
  expect(await copied(page)).toBe('Copied with its 5 notes and the citation. Copy again to get the text alone.');
  const { text, html } = await readClipboard(page);
  const parts = text.split('\n\n');
  expect(parts[0]).toMatch(/withdrawn,\[651\] perhaps/);
  expect(parts[0]).not.toMatch(/¶/);
  expect(parts.slice(1, -1).map((part) => part.slice(0, 6))).toEqual([651, 652, 653, 654, 655].map((n) => `[${n}] `));
  expect(parts.at(-1)).toMatch(/: para\. 3, digest in River Archive, http\S+#p-3\.$/);
  expect(parts[1]).not.toContain('↩');
  expect(html).toContain('<i>Annals of Inland Navigation</i>');
  expect(html).not.toMatch(/<(label|button)/);
  expect(html).not.toMatch(/ (role|data-[a-z-]+)=/);
});

test('a copied passage has footnotes for word processors, with the printed numbers and their addresses', async () => {
  const page = await site.open(ARTICLE, withClipboard);
  await select(page, '#p-3');
  await page.keyboard.press(COPY);
  await copied(page);
  const { html, text } = await readClipboard(page);
  expect(html.match(/class="sdfootnoteanc"/g)).toHaveLength(5);
  expect(html.match(/<div id="sdfootnote\d"/g)).toHaveLength(5);
  const first = /<div id="sdfootnote1">(.*?)<\/div>/.exec(html)?.[1]?.replace('&nbsp;', '');
  expect(first).toContain(`[<a href="${site.url(ARTICLE)}#fn-651">651</a>]`);
  expect(first?.replace(/<[^>]+>/g, '').trim()).toBe(text.split('\n\n')[1]);
});

test('a passage that begins and ends within words has the notes between', async () => {
  const page = await site.open(ARTICLE, withClipboard);
  await page.evaluate(() => {
    const mark = document.querySelector('#fnref-651')?.firstChild;
    const later = document.querySelector('#fnref-653')?.firstChild;
    if (mark && later) getSelection()?.setBaseAndExtent(mark, 1, later, 2);
  });
  await readyToCite(page);
  await page.keyboard.press(COPY);
  expect(await copied(page)).toBe('Copied with its 3 notes and the citation. Copy again to get the text alone.');
  const { html, text } = await readClipboard(page);
  expect(text.startsWith('[651] ')).toBe(true);
  expect(html).toMatch(/^<div><p><a class="sdfootnoteanc"/);
  expect(html.match(/<div id="sdfootnote\d"/g)).toHaveLength(3);
});

test('a note with a repeat has its source, as an addition of the archive', async () => {
  const page = await site.open(articles.withRepeats, withClipboard);
  const repeat = page.locator('.notes li', { has: page.locator('.repeated') }).first();
  const label = await repeat.locator('.label').innerText();
  const paragraph = page.locator('[id^=p-]', { has: page.locator(`[id="fnref-${label}"]`) });
  await select(page, `#${await paragraph.getAttribute('id')}`);
  await page.keyboard.press(COPY);
  await copied(page);
  const parts = (await readClipboard(page)).text.split('\n\n');
  const note = parts.findIndex((part) => part.startsWith(`[${label}] `));
  expect(parts[note + 1]).toMatch(/^Added by the archive: refers to note .*: /);
});

test('a passage of several paragraphs cites all of them', async () => {
  const page = await site.open(ARTICLE, withClipboard);
  await select(page, '#p-3', '#p-5');
  await page.keyboard.press(COPY);
  await copied(page);
  expect((await readClipboard(page)).text).toMatch(/: paras\. 3–5, digest in River Archive, http\S+#p-3\.$/);
});

test('the same passage copied again has only its words, as copied by the browser', async () => {
  const page = await site.open(ARTICLE, withClipboard);
  await select(page, '#p-3');
  await page.keyboard.press(COPY);
  await copied(page);
  await page.keyboard.press(COPY);
  const { text } = await readClipboard(page);
  expect(text).toMatch(/withdrawn/);
  expect(text).not.toMatch(/\[651\]|digest in/);
});

test('the browser copies text without marks', async () => {
  const page = await site.open(ARTICLE, withClipboard);
  await select(page, '#p-1');
  await page.keyboard.press(COPY);
  expect(await page.locator('.cite-status').textContent()).toBe('');
  const { text } = await readClipboard(page);
  expect(text.trim()).toBe((await page.locator('#p-1').innerText()).replace('¶', '').trim());
});

test('the browser copies a selection beyond the text', async () => {
  const page = await site.open(ARTICLE, withClipboard);
  await select(page, '#p-3', '#fn-651');
  await page.keyboard.press(COPY);
  expect(await page.locator('.cite-status').textContent()).toBe('');
  expect((await readClipboard(page)).text).not.toContain('digest in');
});

test('an article without notes is copied unchanged', async () => {
  const page = await site.open(articles.withoutNotes, withClipboard);
  await select(page, '#p-1', '#p-2');
  await page.keyboard.press(COPY);
  expect((await readClipboard(page)).text).not.toContain('digest in');
});

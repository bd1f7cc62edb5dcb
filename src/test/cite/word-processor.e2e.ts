import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { copied, pastedHtml, select, withClipboard } from './clipboard.ts';

const site = useFixture('rivers');
const run = promisify(execFile);

test('LibreOffice makes footnotes of the notes of a copied passage', async ({ skip }) => {
  const writer = await run('soffice', ['--version']).catch(() => undefined);
  skip(writer === undefined, 'LibreOffice is not installed');
  const page = await site.open(articles.numberedFrom651, withClipboard);
  await select(page, '#p-3', '#p-5');
  await page.keyboard.press('ControlOrMeta+c');
  await copied(page);
  const document = await converted(await pastedHtml(page));
  const notes = [...document.matchAll(/<text:note [^>]*>.*?<text:note-body>(.*?)<\/text:note-body>/gs)].map(
    ([, body = '']) => body.replace(/<[^>]+>/g, '').trim(),
  );
  const marks = await page.locator(':is(#p-3, #p-4, #p-5) .mark').allInnerTexts();
  expect(notes.map((note) => /^\[(\w+)\] \S/.exec(note)?.[1])).toEqual(marks);
  expect(document).not.toContain('text:section');
}, 300_000);

/** The contents of the document that LibreOffice makes of HTML. */
async function converted(html: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'steppe-writer-'));
  try {
    await writeFile(join(folder, 'passage.html'), `<meta charset="utf-8">${html}`);
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'odt:writer8', '--outdir', folder],
      join(folder, 'passage.html'),
    ]);
    const { 'content.xml': contents } = unzipSync(await readFile(join(folder, 'passage.odt')));
    return contents ? strFromU8(contents) : '';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

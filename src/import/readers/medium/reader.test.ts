import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useImportFolder } from '../../testing/import-folder.ts';
import { zipOf } from '../../testing/zip-of.ts';

const { path, run, article, files } = useImportFolder();

const post = `<!DOCTYPE html><html><head><title>Boats</title></head><body><article class="h-entry"><header><h1 class="p-name">Boats</h1></header>
<section data-field="subtitle" class="p-summary">On a calm day</section>
<section data-field="body" class="e-content"><section class="section"><div class="section-divider"><hr class="section-divider"></div><div><h3 class="graf graf--h3 graf--title">Boats</h3><h4 class="graf graf--h4 graf--subtitle">On a calm day</h4><p class="graf graf--p">They lay still.[1]</p><p class="graf graf--p">[1] Log of the harbour.</p></div></section></section>
<footer><p>By <a href="https://medium.com/@ann" class="p-author h-card">Ann Example</a> on <time class="dt-published" datetime="2019-05-06T10:00:00.000Z">May 6, 2019</time></p><p><a href="https://medium.com/@ann/boats-1a2b3c4d5e6f" class="p-canonical">Canonical link</a></p><p>Exported from Medium on January 2, 2024.</p></footer></article></body></html>`;

test('an export brings in its posts: title and subtitle once, the date of the post, its notes', async () => {
  const list = '<html><body><p>Claps</p></body></html>';
  const zip = {
    'README.html': list,
    'claps/claps-0001.html': list,
    'posts/2019-05-06_Boats-1a2b3c4d5e6f.html': post,
    'posts/draft_Later-2b3c.html': post.replace('>Boats<', '>Later<'),
  };
  await writeFile(path('medium.zip'), await zipOf(zip));
  await run('medium.zip');
  expect(await files()).not.toContain('articles/later.md');
  const text = await article('boats');
  expect(text).toContain('title: Boats\nsubtitle: On a calm day');
  expect(text).toContain('authors: [ann-example]');
  expect(text).toContain('published: "2019-05-06"');
  expect(text).toContain('url: https://medium.com/@ann/boats-1a2b3c4d5e6f');
  expect(text).toMatch(/---\n\nThey lay still\.\[\^1\]\n\n\[\^1\]: Log of the harbour\.\n$/);
  const report = await readFile(path('archive/import-report.json'), 'utf8');
  expect(report).toContain('"a draft"');
  expect(report).toContain('what the account did and has');
});

import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { page } from '../check-output/fixture-site.ts';
import type { PageListener } from '../rendered-pages.ts';
import { pageReader } from './page-reader.ts';

/** Writes pages into a folder, and reads each as soon as it is written. */
async function site(pages: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'read-pages-'));
  const listeners: PageListener[] = [];
  const reader = pageReader({ onPage: (listener) => void listeners.push(listener) });
  for (const [file, html] of Object.entries(pages)) {
    await writeFile(join(folder, file), html);
    for (const listener of listeners) await listener({ site: folder, file });
  }
  return { folder, reader };
}

test('indexes and checks pages', async () => {
  const { folder, reader } = await site({
    'index.html': page('<p data-pagefind-body>Ferries</p><a href="/no/">1</a>'),
    '404.html': page('<a href="/">Start</a>'),
  });
  expect(await reader.finishIndex({ site: folder, folder: join(folder, 'index') })).toMatchObject({ pages: 1 });
  expect(await readdir(join(folder, 'index', 'fragment'))).toHaveLength(1);
  const faults = await reader.checkSite({ dir: folder, siteUrl: 'https://steppe.example', budgets: false });
  expect(faults).toMatchObject([{ code: 'link-broken', file: 'index.html' }]);
});

test('checks a site without rendered pages', async () => {
  const { folder, reader } = await site({});
  await writeFile(join(folder, 'index.html'), page('<a href="/no/">1</a>'));
  await reader.finishIndex({ site: folder, folder: join(folder, 'index') });
  const faults = await reader.checkSite({ dir: folder, siteUrl: 'https://steppe.example', budgets: false });
  expect(faults).toHaveLength(1);
});

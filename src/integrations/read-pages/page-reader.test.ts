import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { page } from '../check-output/fixture-site.ts';
import type { PageReader as ReadPage } from '../rendered-pages.ts';
import { pageReader } from './page-reader.ts';

/** Renders pages into a folder, and reads them while they are rendered. */
async function site(pages: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'read-pages-'));
  const readers: ReadPage[] = [];
  const reader = pageReader({ onPage: (readPage) => void readers.push(readPage) });
  for (const [file, html] of Object.entries(pages)) {
    for (const read of readers) await read(file, html);
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), html);
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

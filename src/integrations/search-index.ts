import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { WordShard } from '../archive/search/indexed-words.ts';
import { pageIndex } from './index-pages.ts';
import type { RenderedPages } from './rendered-pages.ts';
import { versionIndex } from './version-index.ts';

/** The folder in which Pagefind writes, before it gets its final name. */
const UNNAMED = 'pagefind-unnamed';

/** Indexes the pages for the search page, each as soon as it is rendered. */
export function searchIndex(rendered: RenderedPages): AstroIntegration {
  let index = pageIndex();
  rendered.onPage((file, html) => index.add(file, html));
  return {
    name: 'steppe-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { pages, words } = await index.finish(site, join(site, UNNAMED));
        index = pageIndex();
        await writeWords(join(site, 'search', 'words'), words);
        await versionIndex(site, UNNAMED);
        logger.info(`indexed ${pages} pages for search`);
      },
    },
  };
}

async function writeWords(folder: string, words: readonly WordShard[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [shard, content] of words.entries()) {
    await writeFile(join(folder, `${shard}.json`), JSON.stringify(content));
  }
}

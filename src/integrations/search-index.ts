import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type PageIndex, startIndex } from './index-pages.ts';
import type { RenderedPages } from './rendered-pages.ts';
import { versionIndex } from './version-index.ts';

/** The folder in which Pagefind writes, before it gets its final name. */
const UNNAMED = 'pagefind-unnamed';

/** Indexes the pages for the search page, each as soon as it is rendered. */
export function searchIndex(pages: RenderedPages): AstroIntegration {
  let index: Promise<PageIndex> | undefined;
  const start = () => (index ??= startIndex());
  pages.onPage(async (file, html) => (await start()).add(file, html));
  return {
    name: 'steppe-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const indexed = await (await start()).finish(site, join(site, UNNAMED));
        index = undefined;
        await versionIndex(site, UNNAMED);
        logger.info(`indexed ${indexed} pages for search`);
      },
    },
  };
}

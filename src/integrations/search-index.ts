import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexPages } from './index-pages.ts';
import { versionIndex } from './version-index.ts';

/** The folder in which Pagefind writes, before it gets its final name. */
const UNNAMED = 'pagefind-unnamed';

/** Indexes the built pages for the search page. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'steppe-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = await indexPages(site, join(site, UNNAMED));
        await versionIndex(site, UNNAMED);
        logger.info(`indexed ${pages} pages for search`);
      },
    },
  };
}

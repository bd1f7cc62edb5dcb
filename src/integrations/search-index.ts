import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PageReader } from './read-pages/page-reader.ts';
import { versionIndex } from './version-index.ts';

/** The folder in which Pagefind writes, before it gets its final name. */
const UNNAMED = 'pagefind-unnamed';

/** Writes the index of the pages for the search page. */
export function searchIndex({ finishIndex }: PageReader): AstroIntegration {
  return {
    name: 'steppe-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const indexed = await finishIndex({ site, folder: join(site, UNNAMED) });
        await versionIndex(site, UNNAMED);
        logger.info(`indexed ${indexed} pages for search`);
      },
    },
  };
}

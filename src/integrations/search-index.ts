import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Indexes the built pages with Pagefind, and keeps of its files what the search page uses. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'steppe-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
        await pagefind.close();
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`Pagefind could not index the site: ${failures.join('; ')}`);
        await removeInterfaces(join(site, 'pagefind'));
        logger.info(`indexed ${added.page_count} pages for search`);
      },
    },
  };
}

/** Pagefind writes ready-made interfaces beside its engine; the site has its own. */
async function removeInterfaces(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => /-ui\.|highlight/.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}

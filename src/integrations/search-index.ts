import { glob, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { indexableHtml } from './indexable-html.ts';

/** Indexes the built pages with Pagefind, and keeps of its files what the search page uses. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'steppe-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const failures: string[] = [];
        let pages = 0;
        for (const path of await pagesIn(site)) {
          const content = indexableHtml(await readFile(join(site, path), 'utf8'));
          if (content === undefined) continue;
          failures.push(...(await index.addHTMLFile({ sourcePath: path, content })).errors);
          pages++;
        }
        failures.push(...(await index.writeFiles({ outputPath: join(site, 'pagefind') })).errors);
        await pagefind.close();
        if (failures.length > 0) throw new Error(`Pagefind could not index the site: ${failures.join('; ')}`);
        await removeInterfaces(join(site, 'pagefind'));
        logger.info(`indexed ${pages} pages for search`);
      },
    },
  };
}

/** The HTML files of a built site; a folder may have a name that ends like theirs. */
async function pagesIn(site: string): Promise<string[]> {
  const entries = await Array.fromAsync(glob('**/*.html', { cwd: site, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)))
    .sort();
}

/** Pagefind writes ready-made interfaces beside its engine; the site has its own. */
async function removeInterfaces(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => /-ui\.|highlight/.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}

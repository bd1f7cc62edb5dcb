import { glob, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
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
        for (const path of (await Array.fromAsync(glob('**/*.html', { cwd: site }))).sort()) {
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

/** Pagefind writes ready-made interfaces beside its engine; the site has its own. */
async function removeInterfaces(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => /-ui\.|highlight/.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { WordShard } from '../archive/search/indexed-words.ts';
import type { ProgramFiles } from './program-files.ts';
import type { PageReader } from './read-pages/page-reader.ts';
import { versionIndex } from './version-index.ts';

/** The folder in which Pagefind writes, before it gets its final name. */
const UNNAMED = 'pagefind-unnamed';

/** Writes the search index, and other files while Pagefind ends its part of it. */
export function searchIndex({ finishIndex }: PageReader, others: ProgramFiles): AstroIntegration {
  return {
    name: 'steppe-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const [{ pages, words }] = await Promise.all([
          finishIndex({ site, folder: join(site, UNNAMED) }),
          others.write(site),
        ]);
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

import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Adds every page and file in a folder to the site, at the address given by its path, as in Astro's `src/pages/`. An
 * owner's page at the same address replaces it.
 */
export function injectPages(folder: string): AstroIntegration {
  return {
    name: 'steppe-pages',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const own = new Set(pagesIn(fileURLToPath(new URL('pages/', config.srcDir))).map(patternOf));
        for (const path of pagesIn(folder)) {
          const pattern = patternOf(path);
          if (own.has(pattern.replace(OPTIONAL_INDEX, ''))) continue;
          injectRoute({ pattern, entrypoint: pathToFileURL(join(folder, path)), prerender: true });
        }
      },
    },
  };
}

/** The files of which Astro makes pages. */
const PAGE = /\.(?:astro|mdx?|html|[jt]s)$/;

/** The end of a folder's page that an archive may lack: an owner's `index.astro` there replaces it. */
const OPTIONAL_INDEX = /\/\[\.{3}index\]$/;

/** Paths relative to the folder, with `/`, in a fixed order. */
function pagesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PAGE.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

/**
 * The address given by a page's path.
 *
 * "articles/[slug].astro" → "/articles/[slug]", "articles/index.astro" → "/articles", "feed.xml.ts" → "/feed.xml"
 */
export function patternOf(path: string): string {
  const address = path.replace(PAGE, '').replace(/(?:^|\/)index$/, '');
  return `/${address}`;
}

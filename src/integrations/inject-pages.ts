import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Adds every page and file in a folder to the site, at the address given by its path, as in Astro's `src/pages/`. */
export function injectPages(folder: string): AstroIntegration {
  return {
    name: 'steppe-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const path of pagesIn(folder)) {
          injectRoute({ pattern: patternOf(path), entrypoint: pathToFileURL(join(folder, path)), prerender: true });
        }
      },
    },
  };
}

/** Paths relative to the folder, with `/`, in a fixed order. */
function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:astro|[jt]s)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

/**
 * The address given by a page's path.
 *
 * "articles/[slug].astro" → "/articles/[slug]", "articles/index.astro" → "/articles", "feed.xml.ts" → "/feed.xml"
 */
export function patternOf(path: string): string {
  const address = path.replace(/\.(?:astro|[jt]s)$/, '').replace(/(?:^|\/)index$/, '');
  return `/${address}`;
}

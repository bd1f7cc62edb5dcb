import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Makes every page and file in a folder part of the site, at the address that its path says, as Astro's `src/pages/`. */
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

/** Paths from the folder, with `/`, in an order of their own. */
function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:astro|[jt]s)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

/**
 * The address that a page's path says.
 *
 * "articles/[slug].astro" → "/articles/[slug]", "articles/index.astro" → "/articles", "feed.xml.ts" → "/feed.xml"
 */
export function patternOf(path: string): string {
  const address = path.replace(/\.(?:astro|[jt]s)$/, '').replace(/(?:^|\/)index$/, '');
  return `/${address}`;
}

import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';

/** The extensions of files that Astro makes pages of, where they lie in `src/pages/`. */
const PAGE = /\.(?:astro|md|mdx|html)$/;

/**
 * The addresses of the pages that an owner has besides those of the site: "colophon.astro" → "/colophon/",
 * "talks/[id].astro" → "/talks/[id]/". Astro leaves out names that begin with an underscore.
 *
 * @param folder the owner's pages; those of the archive in whose folder the program runs
 */
export async function ownPages(folder = resolve('src/pages')): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => PAGE.test(file) && !file.includes('/_'))
    .map((file) => file.replace(PAGE, '/').replace(/\/index\/$/, '/'))
    .sort();
}

/** Whether a path may be a page that is made from a file with names in brackets, as "/talks/3/" from "/talks/[id]/". */
export function mayBeMade(path: string, pages: readonly string[]): boolean {
  return pages.some((page) => {
    if (!page.includes('[')) return false;
    const names = page.split(/(\[[^\]]+\])/).map((part) => {
      if (!part.startsWith('[')) return part.replace(/[.*+?^${}()|\\]/g, '\\$&');
      return part.startsWith('[...') ? '.*' : '[^/]+';
    });
    return new RegExp(`^${names.join('')}$`).test(path);
  });
}

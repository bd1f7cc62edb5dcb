import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { oldPath } from '../base/old-path.ts';
import { urlsUnder } from '../base/urls.ts';
import { builtArchive } from '../data/built-archive.ts';

/** The sitemap, without pages that only redirect from former addresses of articles. */
export function siteMap(): AstroIntegration {
  let base = '/';
  let oldPaths: Promise<ReadonlySet<string>> | undefined;
  const serialize = async (item: SitemapItem): Promise<SitemapItem | undefined> => {
    oldPaths ??= readOldPaths(base);
    return (await oldPaths).has(new URL(item.url).pathname) ? undefined : item;
  };
  const { hooks, ...rest } = sitemap({ serialize });
  const done: (typeof hooks)['astro:config:done'] = async (options) => {
    base = options.config.base;
    await hooks['astro:config:done']?.(options);
  };
  return { ...rest, hooks: { ...hooks, 'astro:config:done': done } };
}

/** As in addresses: with the base path, percent-encoded. */
async function readOldPaths(base: string): Promise<ReadonlySet<string>> {
  const { href } = urlsUnder(base);
  const { articles } = await builtArchive();
  const old = articles.flatMap(({ data }) => data.oldUrls);
  return new Set(old.map((url) => new URL(href(oldPath(url)), 'https://host.invalid').pathname));
}

import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { ArchiveArticle } from '../archive/model.ts';
import { type VersionLink, versionLinks } from '../archive/version-links.ts';
import { oldPath } from '../base/old-path.ts';
import { urlsUnder } from '../base/urls.ts';
import { builtArchive } from '../data/built-archive.ts';

/**
 * The sitemap, without pages that only redirect from former addresses of articles. Articles with translations link to
 * them, and those that state when they were last changed have that day.
 */
export function siteMap(): AstroIntegration {
  let base = '/';
  let site = '';
  let oldPaths: Promise<ReadonlySet<string>> | undefined;
  let versions: Promise<ReadonlyMap<string, VersionLink[]>> | undefined;
  let changes: Promise<ReadonlyMap<string, string>> | undefined;
  const serialize = async (item: SitemapItem): Promise<SitemapItem | undefined> => {
    oldPaths ??= readOldPaths(base);
    if ((await oldPaths).has(new URL(item.url).pathname)) return undefined;
    versions ??= readVersions(base, site);
    changes ??= readChanges(base, site);
    const links = (await versions).get(item.url)?.map(({ language, address }) => ({ lang: language, url: address }));
    const lastmod = (await changes).get(item.url);
    return { ...item, ...(links && { links }), ...(lastmod !== undefined && { lastmod }) };
  };
  const { hooks, ...rest } = sitemap({ serialize });
  const done: (typeof hooks)['astro:config:done'] = async (options) => {
    ({ base, site = '' } = options.config);
    await hooks['astro:config:done']?.(options);
  };
  return { ...rest, hooks: { ...hooks, 'astro:config:done': done } };
}

/** The day of the last change of each article that states it, or of its addition, by its address. */
async function readChanges(base: string, site: string): Promise<ReadonlyMap<string, string>> {
  const urls = urlsUnder(base);
  const { articles } = await builtArchive();
  return new Map(
    articles.flatMap(({ slug, data: { added, updated = added } }): [string, string][] =>
      updated === undefined ? [] : [[new URL(urls.article(slug), site).href, updated]],
    ),
  );
}

/** The versions of each article that has translations, by its address. */
async function readVersions(base: string, site: string): Promise<ReadonlyMap<string, VersionLink[]>> {
  const urls = urlsUnder(base);
  const addressOf = ({ slug }: ArchiveArticle) => new URL(urls.article(slug), site).href;
  const archive = await builtArchive();
  return new Map(
    [...archive.translations.keys()].map((article) => [addressOf(article), versionLinks(archive, article, addressOf)]),
  );
}

/** As in addresses: with the base path, percent-encoded. */
async function readOldPaths(base: string): Promise<ReadonlySet<string>> {
  const { href } = urlsUnder(base);
  const { articles } = await builtArchive();
  const old = articles.flatMap(({ data }) => data.oldUrls);
  return new Set(old.map((url) => new URL(href(oldPath(url)), 'https://host.invalid').pathname));
}

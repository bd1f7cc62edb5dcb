import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { basePath } from '../../base-path.ts';
import type { BuiltSite, Document, Page } from '../site.ts';
import { collectJsonFeed } from './collect-json-feed.ts';
import { collectRedirects, collectRobots } from './collect-lines.ts';
import { collectPage } from './collect-page.ts';
import { collectStyle } from './collect-style.ts';
import { collectXml } from './collect-xml.ts';
import { weighArticles } from './weigh-articles.ts';

interface Options {
  /** The built folder. */
  dir: string;
  /** The path that the site is published under. */
  base?: string | undefined;
  /** Any address of the published site; only its origin matters. */
  siteUrl?: string | undefined;
}

/** Reads a built folder, each file once. */
export async function collectSite({ dir, base, siteUrl }: Options): Promise<BuiltSite> {
  const path = basePath(base);
  const origin = siteUrl === undefined ? undefined : new URL(siteUrl).origin;
  const files = await listFiles(dir);
  const read = (file: string) => readFile(join(dir, file), 'utf8');
  const pages: Page[] = [];
  const documents: Document[] = [];
  for (const file of files) {
    if (file.endsWith('.html')) pages.push(collectPage(file, await read(file)));
    const collect = collectorFor(file);
    if (collect) documents.push(collect(file, await read(file)));
  }
  const weights = await weighArticles({ dir, pages, base: path, origin });
  return { base: path, origin, files: new Set(files), pages, documents, weights };
}

async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

function collectorFor(file: string): ((file: string, text: string) => Document) | undefined {
  if (file === '_redirects') return collectRedirects;
  if (file === 'robots.txt') return collectRobots;
  if (file.endsWith('.css')) return collectStyle;
  if (file.endsWith('.xml')) return collectXml;
  return /(^|\/)feed\.json$/.test(file) ? collectJsonFeed : undefined;
}

import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { basePath } from '../../base-path.ts';
import { fileState } from '../../file-state.ts';
import { addressResolver } from '../address.ts';
import type { BuiltSite, Document, Page } from '../site.ts';
import { collectJsonFeed } from './collect-json-feed.ts';
import { collectRedirects, collectRobots } from './collect-lines.ts';
import { collectPage } from './collect-page.ts';
import { collectStyle } from './collect-style.ts';
import { collectXml } from './collect-xml.ts';
import { interner } from './intern.ts';
import { weighArticles } from './weigh-articles.ts';

interface Options {
  /** The built folder. */
  dir: string;
  /** The path under which the site is published. */
  base?: string | undefined;
  /** Any address of the published site; only its origin is used. */
  siteUrl?: string | undefined;
  /** Pages that were read before. */
  collected?: CollectedPages | undefined;
}

/** Pages by their files, and the state of the file, as `fileState` has it. */
export type CollectedPages = Map<string, { state: string; page: Page }>;

/** Reads what was not read before in a built folder. */
export async function collectSite({ dir, base, siteUrl, collected = new Map() }: Options): Promise<BuiltSite> {
  const path = basePath(base);
  const origin = siteUrl === undefined ? undefined : new URL(siteUrl).origin;
  const files = await listFiles(dir);
  const pages: Page[] = [];
  const documents: Document[] = [];
  const unread: string[] = [];
  for (const file of files.filter(isRead)) {
    const known = collected.get(file);
    if (known && known.state === fileState(join(dir, file))) pages.push(known.page);
    else unread.push(file);
  }
  const intern = interner();
  for await (const { file, text } of readAhead(dir, unread)) {
    if (file.endsWith('.html')) pages.push(collectPage(file, text, intern));
    else documents.push(collectDocument(file, text));
  }
  pages.sort((one, other) => (one.file < other.file ? -1 : 1));
  const resolve = addressResolver({ base: path, origin });
  const addresses = [...pages, ...documents].flatMap(({ file, references }) =>
    references.map((reference) => ({ file, reference, to: resolve(reference.url, file) })),
  );
  const weights = await weighArticles({ dir, pages, base: path, origin });
  return { base: path, origin, files: new Set(files), pages, documents, addresses, weights };
}

async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** Reads files in order, a few at a time: fast, without holding a large site in memory. */
async function* readAhead(dir: string, files: readonly string[]): AsyncGenerator<{ file: string; text: string }> {
  for (let start = 0; start < files.length; start += together) {
    const some = files.slice(start, start + together);
    yield* await Promise.all(some.map(async (file) => ({ file, text: await readFile(join(dir, file), 'utf8') })));
  }
}

const together = 32;

function isRead(file: string): boolean {
  return /\.(html|css|xml)$|(^|\/)feed\.json$|^_redirects$|^robots\.txt$/.test(file);
}

function collectDocument(file: string, text: string): Document {
  if (file === '_redirects') return collectRedirects(file, text);
  if (file === 'robots.txt') return collectRobots(file, text);
  if (file.endsWith('.css')) return collectStyle(file, text);
  return file.endsWith('.xml') ? collectXml(file, text) : collectJsonFeed(file, text);
}

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { fileOf, resolveAddress } from '../address.ts';
import type { ArticleWeight, Page } from '../site.ts';

interface Options {
  dir: string;
  pages: readonly Page[];
  base: string;
  origin: string | undefined;
}

/**
 * Weighs article pages with their style sheets and scripts. Only the largest pages are weighed: the others are lighter.
 */
export async function weighArticles({ dir, pages, base, origin }: Options): Promise<ArticleWeight[]> {
  const weights = new Map<string, Promise<number>>();
  // A file that is missing weighs nothing: the rule of links reports it.
  const bytesOf = (file: string) => readFile(join(dir, file)).catch(() => Buffer.alloc(0));
  const weigh = (file: string) => remember(weights, file, async () => gzipped(await bytesOf(file)));
  const sources = new Map<string, Promise<string>>();
  const read = (file: string) => remember(sources, file, async () => (await bytesOf(file)).toString());
  const fileAt = (url: string, file: string) => {
    const destination = resolveAddress(url, { file, base, origin });
    return destination.kind === 'internal' ? [fileOf(destination.path)] : [];
  };

  const largest = await largestOf(pages, dir);
  return Promise.all(
    largest.map(async (page): Promise<ArticleWeight> => {
      const filesOf = (where: RegExp) =>
        page.references.flatMap((reference) => (where.test(reference.where) ? fileAt(reference.url, page.file) : []));
      const styles = new Set(filesOf(/^link rel=stylesheet$/));
      const modules = await withImports(filesOf(/^script src$|^link rel=modulepreload$/), read, fileAt);
      const scripts = [
        ...(await Promise.all([...modules].map(async ([name, text]) => ({ name, text, weight: await weigh(name) })))),
        ...(await Promise.all(
          page.inlineScripts.map(async ({ text }) => ({ name: '', text, weight: await gzipped(Buffer.from(text)) })),
        )),
      ];
      return {
        file: page.file,
        html: await weigh(page.file),
        styles: sum(await Promise.all([...styles].map(weigh))),
        scripts: sum(scripts.map(({ weight }) => weight)),
        noteScript: sum(scripts.filter(showsNotes).map(({ weight }) => weight)),
      };
    }),
  );
}

/** The number of articles weighed: enough to include a smaller one with more markup. */
const weighed = 20;

async function largestOf(pages: readonly Page[], dir: string): Promise<Page[]> {
  const articles = pages.filter(({ file, redirects }) => /^articles\/[^/]+\/index\.html$/.test(file) && !redirects);
  const sized = await Promise.all(
    articles.map(async (page) => ({ page, size: (await stat(join(dir, page.file))).size })),
  );
  return sized
    .toSorted((a, b) => b.size - a.size)
    .slice(0, weighed)
    .map(({ page }) => page);
}

/** The text of script files and of all their static imports; dynamic imports do not count. */
async function withImports(
  files: readonly string[],
  read: (file: string) => Promise<string>,
  fileAt: (url: string, file: string) => string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    const text = await read(file);
    found.set(file, text);
    for (const [, url] of text.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g))
      queue.push(...fileAt(url ?? '', file));
  }
  return found;
}

function showsNotes({ name, text }: { name: string; text: string }): boolean {
  return /note/i.test(name) || text.includes('doc-noteref');
}

async function gzipped(data: Buffer): Promise<number> {
  return (await promisify(gzip)(data)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function remember<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

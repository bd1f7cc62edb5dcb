import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import * as pagefind from 'pagefind';
import { indexableHtml } from './indexable-html.ts';
import { UNSEARCHED } from './unsearched.ts';

/** How many pages may wait for Pagefind; more would only fill the memory. */
const WAITING = 64;

/** An index of pages that Pagefind, in a process of its own, makes while others are rendered. */
export interface PageIndex {
  /** Adds a page; resolves when the next may come. */
  add(file: string, html: string): Promise<void>;
  /**
   * Adds the pages of the site that were not added before, and writes the files that the search page uses.
   *
   * @param folder where the index goes
   * @returns the number of indexed pages
   * @throws when Pagefind refuses a page
   */
  finish(site: string, folder: string): Promise<number>;
}

/** Starts Pagefind. */
export async function startIndex(): Promise<PageIndex> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: UNSEARCHED.map((name) => `.${name}`) });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const failures: string[] = [];
  const seen = new Set<string>();
  const waiting = new Set<Promise<void>>();
  let pages = 0;

  const add = async (file: string, html: string) => {
    seen.add(file);
    const content = indexableHtml(html);
    if (content === undefined) return;
    pages++;
    const done: Promise<void> = index.addHTMLFile({ sourcePath: file, content }).then((answer) => {
      failures.push(...answer.errors);
      waiting.delete(done);
    });
    waiting.add(done);
    if (waiting.size >= WAITING) await Promise.race(waiting);
  };

  const finish = async (site: string, folder: string) => {
    for (const file of await pagesIn(site)) {
      if (!seen.has(file)) await add(file, await readFile(join(site, file), 'utf8'));
    }
    await Promise.all(waiting);
    const made = await index.getFiles();
    failures.push(...made.errors);
    await pagefind.close();
    if (failures.length > 0) throw new Error(`Pagefind could not index the site: ${failures.join('; ')}`);
    await writeFiles(
      made.files.filter(({ path }) => !isInterface(basename(path))),
      folder,
    );
    return pages;
  };
  return { add, finish };
}

/** The HTML files of a built site, without folders whose names end in `.html`. */
async function pagesIn(site: string): Promise<string[]> {
  const entries = await Array.fromAsync(glob('**/*.html', { cwd: site, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)))
    .sort();
}

/** Writes the files of the index. Pagefind's own writer stops without an error when the disk is full. */
async function writeFiles(files: readonly { path: string; content: Uint8Array }[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Whether a file belongs to Pagefind's own interfaces, which the site does not use. */
function isInterface(name: string): boolean {
  return /-ui\.|highlight/.test(name);
}

import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import * as pagefind from 'pagefind';
import { indexableHtml } from './indexable-html.ts';

/**
 * Indexes the pages of a site with Pagefind, and keeps only the files that the search page uses.
 *
 * @param folder the folder for the index
 * @returns the number of indexed pages
 * @throws if Pagefind refuses a page
 */
export async function indexPages(site: string, folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const failures: string[] = [];
  let pages = 0;
  for (const path of await pagesIn(site)) {
    const content = indexableHtml(await readFile(join(site, path), 'utf8'));
    if (content === undefined) continue;
    failures.push(...(await index.addHTMLFile({ sourcePath: path, content })).errors);
    pages++;
  }
  const made = await index.getFiles();
  failures.push(...made.errors);
  await pagefind.close();
  if (failures.length > 0) throw new Error(`Pagefind could not index the site: ${failures.join('; ')}`);
  await writeFiles(
    made.files.filter(({ path }) => !isInterface(basename(path))),
    folder,
  );
  return pages;
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

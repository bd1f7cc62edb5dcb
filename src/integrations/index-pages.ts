import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { shardWords, type WordShard } from '../archive/search/indexed-words.ts';
import { countedPieces } from './counted-pieces.ts';
import { fileState } from './file-state.ts';
import { indexableReader, isIndexed } from './indexable-html.ts';
import { type PageReading, readHtml } from './read-html.ts';
import { type Pagefind, startPagefind } from './start-pagefind.ts';

/** How many pages may wait for Pagefind; more would only fill the memory. */
const WAITING = 64;
/** On the pages of articles. */
const ARTICLE = 'data-pagefind-filter="kind:article"';

/** An index of pages that Pagefind, in a process of its own, makes while others are rendered. */
export interface PageIndex {
  /**
   * Reads a page to add it; undefined if it is not searched.
   *
   * @param state of the file when it was read; see `fileState`
   */
  add(file: string, html: string, state?: string): PageReading | undefined;
  /**
   * Adds the pages of the site that were not added before, and writes the files that the search page uses. If other
   * programs have changed pages since they were added, all are added anew: Pagefind cannot replace one.
   *
   * @param folder where the index goes
   * @throws when Pagefind refuses a page
   */
  finish(site: string, folder: string): Promise<IndexedPages>;
}

export interface IndexedPages {
  /** The number of pages. */
  pages: number;
  /** The words of the articles. */
  words: WordShard[];
}

/** Makes an index; Pagefind is started with the first page. */
export function pageIndex(): PageIndex {
  let pagefind: Promise<Pagefind> | undefined;
  const failures = new Set<string>();
  const seen = new Map<string, string | undefined>();
  const waiting = new Set<Promise<void>>();
  let pieces = countedPieces();
  let pages = 0;

  const send = async (file: string, content: string) => {
    pages++;
    const { index } = await (pagefind ??= startPagefind());
    const done: Promise<void> = index
      .addHTMLFile({ sourcePath: file, content })
      .then(({ errors }) => errors.forEach((error) => failures.add(error)))
      .catch((error: unknown) => void failures.add(error instanceof Error ? error.message : String(error)))
      .then(() => void waiting.delete(done));
    waiting.add(done);
    if (waiting.size >= WAITING) await Promise.race(waiting);
  };

  const add = (file: string, html: string, state?: string): PageReading | undefined => {
    seen.set(file, state);
    if (!isIndexed(html)) return undefined;
    const isArticle = html.includes(ARTICLE);
    const { read, content } = indexableReader(html, (piece) => pieces.formsOf(piece, isArticle));
    return { read, finish: () => send(file, content()) };
  };

  const startAnew = async () => {
    await Promise.all(waiting);
    await (await pagefind)?.end();
    pagefind = undefined;
    pieces = countedPieces();
    pages = 0;
    seen.clear();
  };

  const finish = async (site: string, folder: string) => {
    if ([...seen].some(([file, state]) => fileState(join(site, file)) !== state)) await startAnew();
    for (const file of await pagesIn(site)) {
      if (seen.has(file)) continue;
      const html = await readFile(join(site, file), 'utf8');
      const reading = add(file, html);
      if (!reading) continue;
      readHtml(html, [reading.read]);
      await reading.finish();
    }
    await Promise.all(waiting);
    requireNone(failures);
    const { index, end } = await (pagefind ??= startPagefind());
    const made = await index.getFiles();
    await end();
    requireNone(made.errors);
    await writeFiles(
      made.files.filter(({ path }) => !isInterface(basename(path))),
      folder,
    );
    return { pages, words: shardWords(pieces.counts()) };
  };
  return { add, finish };
}

function requireNone(failures: Iterable<string>): void {
  const all = [...failures];
  if (all.length > 0) throw new Error(`Pagefind could not index the site: ${all.join('; ')}`);
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

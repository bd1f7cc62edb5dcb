import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';
import { type KeptValue, keptValues } from '../../markdown/kept-values.ts';
import type { CachedArticle } from '../../markdown/parse-cached.ts';
import type { ParsedArticle } from '../../markdown/parsed-article.ts';
import { KEPT_NAME, keptBytes, keptName, readKept } from './kept-file.ts';

/** Parsed articles and what was worked out from them, in a folder, one file for each. */
export interface ArticleStore {
  /** What was stored for a text; `undefined` if there is nothing, or nothing that can be trusted. */
  restore: (markdown: string) => ParsedArticle | undefined;
  /** Stores these articles with their kept values, and removes all others. */
  save: (articles: Iterable<CachedArticle>) => Promise<void>;
}

type Stored = [article: ParsedArticle, values: Map<string, KeptValue>];

/**
 * Opens a folder of stored articles. A file is named after the text and the version of the code, and begins with a
 * checksum of its name and contents: one that is old, damaged or renamed is never read.
 *
 * @param version changes whenever the code may work out something else
 */
export function articleStore(folder: string, version: string): ArticleStore {
  /** What is in the files of restored articles. */
  const stored = new WeakMap<ParsedArticle, string>();
  const nameOf = (markdown: string) => keptName(`${version}\n${markdown}`);

  return {
    restore(markdown) {
      const name = nameOf(markdown);
      const read = readStored(join(folder, name), name);
      if (!read) return undefined;
      const [article, values] = read;
      for (const [kind, value] of values) keptValues(article).set(kind, value);
      stored.set(article, stateOf(values));
      return article;
    },

    async save(articles) {
      await mkdir(folder, { recursive: true });
      const unused = new Set((await readdir(folder)).filter((name) => KEPT_NAME.test(name)));
      await mapConcurrently([...articles], async ({ markdown, article }) => {
        const name = nameOf(markdown);
        unused.delete(name);
        const values = keptValues(article);
        if (stored.get(article) === stateOf(values)) return;
        const entry: Stored = [article, values];
        await writeFile(join(folder, name), keptBytes(name, serialize(entry)));
      });
      await mapConcurrently([...unused], (name) => rm(join(folder, name), { force: true }));
    },
  };
}

function readStored(file: string, name: string): Stored | undefined {
  const data = readKept(file, name);
  try {
    // The checksum says that `save` wrote it.
    return data && (deserialize(data) as Stored);
  } catch {
    return undefined;
  }
}

/** Which values there are, and what they depend on. */
function stateOf(values: ReadonlyMap<string, KeptValue>): string {
  return JSON.stringify(Array.from(values, ([kind, { shared }]) => [kind, shared]).sort());
}

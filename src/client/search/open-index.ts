import type { EntityArticle } from '../../archive/search/entity-places.ts';
import { shardOf, type WordShard } from '../../archive/search/indexed-words.ts';
import type { NoteQuote } from '../../archive/search/note-quotes.ts';
import type { ArticleRow, PackedNames } from '../../archive/search/search-index.ts';
import { unpackIndex } from '../../archive/search/unpack-index.ts';
import type { SearchWords } from '../../i18n/model.ts';
import { nameLookup } from './name-lookup.ts';
import { memoize, once } from './memoize.ts';
import { textSearch } from './pagefind.ts';
import { readFile } from './read-file.ts';
import type { SearchFiles } from './model.ts';
import { unpackWords } from './unpack-words.ts';

/**
 * Opens one version of the search index. Files are loaded when they are first needed.
 *
 * @param base the path that the site is published under
 * @param version the name of the folders of its files; empty if they have none, as in `dev`
 */
export function openIndex(base: string, version: string, words: SearchWords): SearchFiles {
  const data = `${base}search/${version && `${version}/`}`;
  const readShard = memoize(async (shard) => unpackWords(await readFile<WordShard>(`${data}words/${shard}.json`)));
  return {
    readIndex: once(async () => {
      const [packed, articles] = await Promise.all([
        readFile<PackedNames>(`${data}names.json`),
        readFile<ArticleRow[]>(`${data}articles.json`),
      ]);
      const index = unpackIndex(packed, articles, base, words);
      return { index, names: nameLookup(index) };
    }),
    readWords: (word) => readShard(String(shardOf(word))),
    readEntity: memoize((key) => readFile<EntityArticle[]>(`${data}entities/${key}.json`)),
    readNotes: memoize(async (slug) => new Map(await readFile<[string, NoteQuote][]>(`${data}notes/${slug}.json`))),
    findPages: textSearch(base, version),
  };
}

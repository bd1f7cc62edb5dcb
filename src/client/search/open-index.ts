import { shardOf, type WordShard } from '../../archive/search/indexed-words.ts';
import type { NoteFile } from '../../archive/search/pack-notes.ts';
import type { PlaceFile } from '../../archive/search/pack-places.ts';
import type { PackedArticles, PackedNames } from '../../archive/search/search-index.ts';
import { baseLanguage } from '../../archive/search/text-language.ts';
import { unpackIndex } from '../../archive/search/unpack-index.ts';
import type { SearchWords } from '../../i18n/model.ts';
import type { PackedCited } from '../../archive/search/pack-cited.ts';
import { addCited } from '../../archive/search/unpack-cited.ts';
import { fileOf } from './file-of.ts';
import { isMentioned, nameLookup } from './name-lookup.ts';
import { memoize, once } from './memoize.ts';
import { loadStems, type ReadStemmer } from './load-stems.ts';
import { textSearch, type TextSearch } from './pagefind.ts';
import { passageFiles } from './passages/passage-index.ts';
import { readFile, type ReadPart } from './read-file.ts';
import type { SearchFiles } from './model.ts';
import { unpackNotes } from './unpack-notes.ts';
import { unpackPlaces } from './unpack-places.ts';
import { unpackWords } from './unpack-words.ts';

/**
 * Opens one version of the search index. Files are loaded when they are first needed.
 *
 * @param base the path that the site is published under
 * @param version the name of the folders of its files; empty if they have none, as in `dev`
 */
export function openIndex(base: string, version: string, words: SearchWords): SearchFiles {
  const data = `${base}search/${version && `${version}/`}`;
  const readStemmer: ReadStemmer = (language) =>
    import(/* @vite-ignore */ `${data}stems/${language}.js`) as ReturnType<ReadStemmer>;
  const parts = openParts((path) => readFile(`${data}${path}.json`), readStemmer, base, words);
  return { ...parts, ...textSearch(base, version, async () => (await parts.readIndex()).index.stems) };
}

/** Opens the index without the full-text search. */
export function openParts(
  read: ReadPart,
  readStemmer: ReadStemmer,
  base: string,
  words: SearchWords,
): Omit<SearchFiles, keyof TextSearch> {
  const opened = once(async () => {
    const [packed, listed] = await Promise.all([read<PackedNames>('names'), read<PackedArticles>('articles')]);
    const stems = await loadStems(languagesIn(listed), readStemmer);
    const index = unpackIndex(packed, listed, base, words, stems);
    const mentioned = index.subjects.filter((subject) => isMentioned(subject) && subject.times > 0);
    const numbers = new Map(mentioned.map(({ key }, number) => [key, number]));
    return { index, names: nameLookup(index), numbers, placeFiles: packed.placeFiles, noteFiles: listed.noteFiles };
  });
  const readWordFile = memoize(async (shard) => unpackWords(await read<WordShard>(`words/${shard}`)));
  const readPlaceFile = memoize((file) => read<PlaceFile>(`places/${file}`));
  const readNoteFile = memoize(async (file) => new Map(Object.entries(await read<NoteFile>(`notes/${file}`))));
  const readPlaces = async (key: string, file: number) =>
    unpackPlaces(key, (await readPlaceFile(String(file)))[key] ?? [], words);
  const readCited = once(async () => {
    const [{ index }, cited] = await Promise.all([opened(), read<PackedCited>('cited')]);
    addCited(index, cited);
    index.cited = 'read';
  });
  return {
    ...passageFiles(read, async () => (await opened()).index.articles),
    readIndex: opened,
    readCited,
    readWords: (word) => readWordFile(String(shardOf(word))),
    readEntity: async (key) => {
      const { numbers, placeFiles } = await opened();
      const number = numbers.get(key);
      return number === undefined ? [] : readPlaces(key, fileOf(number, placeFiles));
    },
    readQuotes: ({ key, file }) => readPlaces(key, file),
    readNotes: async ({ slug, order }) => {
      const { noteFiles } = await opened();
      return unpackNotes((await readNoteFile(String(fileOf(order, noteFiles)))).get(slug) ?? []);
    },
  };
}

/** The languages of the texts, that of the site first. */
function languagesIn({ languages }: PackedArticles): string[] {
  if (!languages) return ['en'];
  return [...new Set([languages.site, ...languages.articles.map(([language]) => language)].map(baseLanguage))];
}

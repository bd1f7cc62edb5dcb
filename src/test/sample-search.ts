import type { Archive } from '../archive/model.ts';
import { packArticles, packNames } from '../archive/search/pack-index.ts';
import { searchParts } from '../archive/search/search-parts.ts';
import type { SearchIndex } from '../archive/search/search-index.ts';
import { shardWords, type WordShard } from '../archive/search/indexed-words.ts';
import { unpackIndex } from '../archive/search/unpack-index.ts';
import { english } from '../i18n/english.ts';
import { openParts } from '../client/search/open-index.ts';
import type { ReadPart } from '../client/search/read-file.ts';
import { pageWords } from '../client/search/page-words.ts';
import type { TextPage } from '../client/search/pagefind.ts';
import { askedOf, formsOf } from '../archive/search/words.ts';
import type { SearchFiles } from '../client/search/model.ts';
import { readStemmer } from './read-stemmer.ts';
import { isInflectionOf } from '../client/search/word-forms.ts';

/** The search index of an archive of samples. */
export function sampleIndex(archive: Archive): SearchIndex {
  return unpackIndex(packNames(archive, []), { articles: packArticles(archive) }, '/', english);
}

/** The files of the search, from an archive of samples; requests are recorded in `asked`. */
export function sampleSources(archive: Archive): SearchFiles & { asked: string[] } {
  const asked: string[] = [];
  const pages = archive.articles.map(({ slug, parsed }) => samplePage(`/articles/${slug}/`, parsed));
  return {
    asked,
    ...openParts(readSample(archive, asked), readStemmer, '/', english),
    openText: () => {
      asked.push('engine');
      return Promise.resolve();
    },
    findPages: (words, kind) => {
      asked.push(`${kind} with ${words}`);
      const found = kind === 'articles' ? pages.map((page) => withLocations(page, words.split(' '))) : [];
      const matching = found.filter(({ locations }) => locations.length > 0);
      return Promise.resolve({ pages: matching, total: matching.length });
    },
  };
}

/** Reads the parts of the search index. */
function readSample(archive: Archive, asked: string[]): ReadPart {
  const parts = new Map(searchParts(archive));
  for (const [shard, words] of sampleWords(archive).entries()) parts.set(`words/${shard}`, JSON.stringify(words));
  return <T>(path: string) => {
    asked.push(path);
    return Promise.resolve(JSON.parse(parts.get(path) ?? '') as T);
  };
}

/** The words of titles, texts and notes. */
function sampleWords({ articles }: Archive): WordShard[] {
  const pieces = articles
    .flatMap(({ data, parsed }) => [data.title, ...[...parsed.paragraphs, ...parsed.notes].map(({ text }) => text)])
    .flatMap((text) => text.split(/\s+/));
  return shardWords(new Map([...Map.groupBy(pieces, (piece) => piece)].map(([piece, { length }]) => [piece, length])));
}

/** An article in the form of Pagefind, without matches. */
function samplePage(url: string, { paragraphs, notes }: Archive['articles'][number]['parsed']): TextPage {
  const anchors: TextPage['anchors'] = [];
  const words: string[] = [];
  for (const { id, text } of [...paragraphs, ...notes]) {
    anchors.push({ element: id.startsWith('fn') ? 'li' : 'p', id, location: words.length });
    words.push(...text.split(/\s+/));
  }
  const content = words.join(' ');
  return { url, meta: {}, content, words: pageWords(content), locations: [], anchors };
}

/** Like Pagefind with the forms that the index adds: it also matches longer words. */
function withLocations(page: TextPage, wanted: readonly string[]): TextPage {
  const isFound = (form: string) =>
    wanted.some((word) => isInflectionOf(form, word) || form.startsWith(word.slice(0, 4)));
  const locations = page.content
    .split(' ')
    .flatMap((piece, index) => (formsOf(piece).flatMap(askedOf).some(isFound) ? [index] : []));
  return { ...page, locations };
}

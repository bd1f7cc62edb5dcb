import type { PackedPassages, PassageShard } from '../../../archive/search/passages/pack-passages.ts';
import { shardOfKey } from '../../../archive/search/passages/shard-of-key.ts';
import type { PackedText, TextFile } from '../../../archive/search/passages/pack-texts.ts';
import { unpackPostings } from '../../../archive/search/passages/postings.ts';
import { type ArticleUnits, sizeOf, unpackUnits } from '../../../archive/search/passages/units.ts';
import type { IndexedArticle } from '../../../archive/search/search-index.ts';
import { fileOf } from '../file-of.ts';
import { memoize, once } from '../memoize.ts';
import type { ReadPart } from '../read-file.ts';

/** Where words are, by units: titles, paragraphs, headings and notes of all articles. */
export interface PassageIndex {
  /** The units of each article, in the order of articles. */
  articles: readonly ArticleUnits[];
  /** The number of all units. */
  size: number;
  /** The archive’s own groups of words that readers use for each other. */
  nearWords: readonly (readonly string[])[];
}

/** Reads the index of passages. */
export interface PassageFiles {
  readPassages: () => Promise<PassageIndex>;
  /** How much a word weighs in each unit that has it, by the number of the unit. */
  readPostings: (key: string) => Promise<ReadonlyMap<number, number>>;
  /** The text of an article. */
  readText: (article: Pick<IndexedArticle, 'slug' | 'order'>) => Promise<PackedText | undefined>;
}

/** @param readArticles the articles of the archive, in order */
export function passageFiles(
  read: ReadPart,
  readArticles: () => Promise<readonly Pick<IndexedArticle, 'notes'>[]>,
): PassageFiles {
  const opened = once(async () => {
    const [packed, articles] = await Promise.all([read<PackedPassages>('passages'), readArticles()]);
    const units = unpackUnits(
      packed.units,
      articles.map(({ notes }) => notes.size),
    );
    const last = units.at(-1);
    const size = last ? last.first + sizeOf(last) : 0;
    return { packed, index: { articles: units, size, nearWords: packed.nearWords ?? [] } };
  });
  const readShard = memoize(async (shard) => read<PassageShard>(`postings/${shard}`));
  const readPostings = memoize(async (key) => {
    const { packed } = await opened();
    const shard = await readShard(String(shardOfKey(key, packed.shards)));
    return unpackPostings(Object.hasOwn(shard, key) ? (shard[key] ?? '') : '');
  }, KEPT);
  const readTextFile = memoize((file) => read<TextFile>(`texts/${file}`));
  return {
    readPassages: async () => (await opened()).index,
    readPostings,
    readText: async ({ slug, order }) => {
      const { packed } = await opened();
      const file = await readTextFile(String(fileOf(order, packed.textFiles)));
      return Object.hasOwn(file, slug) ? file[slug] : undefined;
    },
  };
}

const KEPT = 200;

/** The number of the article that has a unit. */
export function articleOfUnit(articles: readonly ArticleUnits[], unit: number): number {
  let [low, high] = [0, articles.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((articles[middle]?.first ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}

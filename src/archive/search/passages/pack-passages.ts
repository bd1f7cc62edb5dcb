import type { Archive } from '../../model.ts';
import { articleEntries, type UnitEntries } from './article-entries.ts';
import { longForms } from './long-forms.ts';
import { packPostings, type Posting, stepOf } from './postings.ts';
import { shardOfKey } from './shard-of-key.ts';
import { packUnits } from './units.ts';

/** A file of the index of passages: the packed postings of some words, by their keys. */
export type PassageShard = Record<string, string>;

export interface PackedPassages {
  /** For each article, its units; see `packUnits`. */
  units: string[];
  /** The number of files with postings. */
  shards: number;
  /** The number of the first article in each file of texts. */
  textFiles: number[];
}

/** The usual size of a file of postings, in characters. */
const SHARD_SIZE = 16_000;
const MOST_SHARDS = 512;

/** Packs where each word of the articles is, by paragraphs, notes, headings and titles. */
export function packPassages(
  archive: Pick<Archive, 'articles' | 'definitions' | 'tags' | 'vocabulary' | 'site' | 'languages'>,
): Pick<PackedPassages, 'units'> & { files: string[] } {
  const forms = longForms(archive);
  const articles = archive.articles.map((article) => articleEntries(article, archive, forms));
  const averages = averageLengths(articles.flatMap(({ entries }) => entries));
  const postings = new Map<string, Posting[]>();
  let unit = 0;
  for (const { entries } of articles) {
    for (const { kind, keys, length } of entries) {
      for (const [key, times] of keys) {
        const posting: Posting = [unit, stepOf(times, length, averages.get(kind) ?? 1)];
        const known = postings.get(key);
        if (known) known.push(posting);
        else postings.set(key, [posting]);
      }
      unit++;
    }
  }
  const packed = [...postings].map(([key, list]) => [key, packPostings(list)] as const);
  const size = packed.reduce((sum, [key, text]) => sum + key.length + text.length + 6, 0);
  const shards = Math.min(MOST_SHARDS, Math.max(1, Math.ceil(size / SHARD_SIZE)));
  const files = Array.from({ length: shards }, (): Record<string, string> => ({}));
  for (const [key, text] of packed.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = files[shardOfKey(key, shards)];
    if (file) file[key] = text;
  }
  return {
    units: articles.map(({ units }) => packUnits(units)),
    files: files.map((file) => JSON.stringify(file)),
  };
}

function averageLengths(entries: readonly UnitEntries[]): Map<string, number> {
  const kinds = Map.groupBy(entries, ({ kind }) => kind);
  return new Map(
    Array.from(kinds, ([kind, all]) => [kind, all.reduce((sum, { length }) => sum + length, 0) / all.length]),
  );
}

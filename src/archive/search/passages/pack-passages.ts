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
  const units: string[] = [];
  const kinds: UnitEntries['kind'][] = [];
  const lengths: number[] = [];
  /** By key, the number of each unit that has it, followed by how often. */
  const found = new Map<string, number[]>();
  for (const article of archive.articles) {
    const { units: own, entries } = articleEntries(article, archive, forms);
    units.push(packUnits(own));
    for (const { kind, keys, length } of entries) {
      const unit = lengths.push(length) - 1;
      kinds.push(kind);
      for (const [key, times] of keys) {
        const known = found.get(key);
        if (known) known.push(unit, times);
        else found.set(key, [unit, times]);
      }
    }
  }
  const averages = averageLengths(kinds, lengths);
  const stepIn = (unit: number, times: number) =>
    stepOf(times, lengths[unit] ?? 0, averages.get(kinds[unit] ?? 'paragraph') ?? 1);
  const packed = Array.from(found, ([key, list]) => {
    const postings: Posting[] = [];
    for (let at = 0; at < list.length; at += 2) {
      const [unit = 0, times = 0] = [list[at], list[at + 1]];
      postings.push([unit, stepIn(unit, times)]);
    }
    return [key, packPostings(postings)] as const;
  });
  const size = packed.reduce((sum, [key, text]) => sum + key.length + text.length + 6, 0);
  const shards = Math.min(MOST_SHARDS, Math.max(1, Math.ceil(size / SHARD_SIZE)));
  const files = Array.from({ length: shards }, (): Record<string, string> => ({}));
  for (const [key, text] of packed.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = files[shardOfKey(key, shards)];
    if (file) file[key] = text;
  }
  return { units, files: files.map((file) => JSON.stringify(file)) };
}

/** The average length of the units of each kind, in words. */
function averageLengths(kinds: readonly UnitEntries['kind'][], lengths: readonly number[]): Map<string, number> {
  const sums = new Map<string, { words: number; units: number }>();
  for (const [unit, kind] of kinds.entries()) {
    const { words, units } = sums.get(kind) ?? { words: 0, units: 0 };
    sums.set(kind, { words: words + (lengths[unit] ?? 0), units: units + 1 });
  }
  return new Map(Array.from(sums, ([kind, { words, units }]) => [kind, words / units]));
}

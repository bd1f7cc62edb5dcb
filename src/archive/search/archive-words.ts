import type { Archive } from '../model.ts';
import { namesToSearch } from './names-to-search.ts';
import { totalMentions } from './total-mentions.ts';
import { fold } from '../../base/fold.ts';
import { countPieces } from './count-pieces.ts';
import { soundOf } from './sound.ts';
import { wordsOf } from './words.ts';

const MOST_SPELLINGS = 400;
const MUCH_MORE = 2;
/** A word in small letters; scripts without capitals have none. */
const SMALL = /^\p{Ll}/u;

/** The pieces between spaces of an archive's texts, each with how often it occurs. */
export interface TextPieces {
  paragraphs: ReadonlyMap<string, number>;
  notes: ReadonlyMap<string, number>;
}

/** Counts the pieces of an archive's texts. */
export function textPieces({ articles }: Pick<Archive, 'articles'>): TextPieces {
  return {
    paragraphs: countPieces(articles.flatMap(({ parsed }) => parsed.paragraphs.map(({ text }) => text))),
    notes: countPieces(articles.flatMap(({ parsed }) => parsed.notes.map(({ text }) => text))),
  };
}

/**
 * The common words of names, which do not identify a name: those that texts also write in lower case, such as
 * "security" in "Security Council", and those that are far more frequent in texts than the names with them, such as
 * "Asia" in "Central Asia Program".
 */
export function commonWordsOf(archive: Archive, { paragraphs }: TextPieces): string[] {
  const named = new Map<string, number>();
  for (const [key, names] of namesToSearch(archive)) {
    const places = totalMentions(archive.mentions.get(key));
    for (const word of new Set(names.flatMap((name) => wordsOf(name)))) {
      named.set(word, (named.get(word) ?? 0) + places);
    }
  }
  const written = new Map<string, number>();
  const common = new Set<string>();
  for (const [piece, times] of paragraphs) {
    for (const [word] of piece.matchAll(/(?<![\p{L}’'-])\p{L}{3,}/gu)) {
      if (SMALL.test(word) && named.has(word)) common.add(word);
      const [folded = ''] = wordsOf(word);
      if (named.has(folded)) written.set(folded, (written.get(folded) ?? 0) + times);
    }
  }
  for (const [word, times] of written) if (times > MUCH_MORE * ((named.get(word) ?? 0) + 1)) common.add(word);
  return [...common].sort();
}

/**
 * Different spellings of the same word in texts and notes, folded: "uighur" and "uyghur". Only words that are always
 * written with a capital: for others, a similar sound means nothing.
 *
 * @param declared groups of spellings that count whatever their sounds
 */
export function spellingsOf(
  { paragraphs, notes }: TextPieces,
  declared: readonly (readonly string[])[] = [],
): string[][] {
  const known = new Set(declared.flat());
  const counts = new Map<string, number>();
  const small = new Set<string>();
  for (const [piece, times] of [...paragraphs, ...notes]) {
    for (const [word] of piece.matchAll(/(?<![\p{L}/.-])\p{L}{5,}(?![/.]\p{L})/gu)) {
      if (/^\p{Ll}/u.test(word)) small.add(word);
      else if (/^\p{Lu}/u.test(word)) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + times);
    }
  }
  const groups = Map.groupBy(
    [...counts.keys()].filter((word) => !small.has(word) && !known.has(word)),
    soundOf,
  );
  const found = [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort())
    .sort((a, b) => total(b, counts) - total(a, counts))
    .slice(0, MOST_SPELLINGS);
  return [...declared.map((group) => [...group]), ...found];
}

function total(words: readonly string[], counts: ReadonlyMap<string, number>): number {
  return words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
}

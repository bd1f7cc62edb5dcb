import { keysOfPiece } from '../../../archive/search/passages/keys-in.ts';
import type { StemsOf } from '../../../archive/search/search-index.ts';
import { wordsOf } from '../../../archive/search/words.ts';
import { isUnspaced, offsetsInScriptRun, SCRIPT_RUNS } from '../../../base/unspaced.ts';
import { type Excerpt, excerpt, LENGTH } from '../../../base/excerpt.ts';
import type { Concept } from './concepts.ts';

/** A concept with what is highlighted for it. */
export interface ConceptToMark extends Pick<Concept, 'keys' | 'nearKeys' | 'words' | 'weight'> {
  /** Names, and long or short forms, each as its words. */
  names: readonly (readonly string[])[];
}

/** A highlight in a text. */
export interface ConceptMark {
  start: number;
  end: number;
  /** The index of its concept. */
  concept: number;
  /** The indexes of its first and last piece of text without spaces. */
  piece: number;
  last: number;
  /** Whether it is another word that readers use for it. */
  isNear?: boolean;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The places of concepts in a text, in order, each once. */
export function markConcepts(text: string, concepts: readonly ConceptToMark[], stemsOf: StemsOf): ConceptMark[] {
  const pieces = Array.from(text.matchAll(/\S+/g), ({ 0: piece, index }) => ({ piece, index, words: wordsOf(piece) }));
  const marks: ConceptMark[] = [];
  for (const [number, { piece, index }] of pieces.entries()) {
    const keys = keysOfPiece(piece, stemsOf, NO_WORDS);
    for (const [concept, { keys: wanted, nearKeys, words }] of concepts.entries()) {
      const [word = ''] = words;
      if (isUnspaced(word)) {
        for (const { 0: run, index: from } of piece.matchAll(SCRIPT_RUNS)) {
          for (const offset of offsetsInScriptRun(run, word)) {
            const start = index + from + offset;
            marks.push({ start, end: start + word.length, concept, piece: number, last: number });
          }
        }
        continue;
      }
      const isOwn = wanted.some((key) => keys.has(key));
      if (!isOwn && !nearKeys.some((key) => keys.has(key))) continue;
      marks.push({ ...trimmed(piece, index), concept, piece: number, last: number, ...(!isOwn && { isNear: true }) });
    }
  }
  for (const [concept, { names }] of concepts.entries()) {
    for (const name of names) {
      for (const [number, { index, piece }] of pieces.entries()) {
        const last = endOfName(pieces, number, name);
        if (last === undefined) continue;
        const until = pieces[last] ?? { piece, index };
        const [{ start }, { end }] = [trimmed(piece, index), trimmed(until.piece, until.index)];
        marks.push({ start, end, concept, piece: number, last });
      }
    }
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return marks.filter(({ start, concept }, index) =>
    marks.slice(Math.max(0, index - 8), index).every((one) => one.end <= start || one.concept !== concept),
  );
}

/** The piece in which a name ends that begins in a piece. */
function endOfName(pieces: readonly { words: string[] }[], from: number, name: readonly string[]): number | undefined {
  let [at, rest] = [from, [...name]];
  for (;;) {
    const words = pieces[at]?.words ?? [];
    if (words.length === 0 || rest.length === 0) return undefined;
    const here = rest.slice(0, words.length);
    if (here.some((word, index) => word !== words[index])) return undefined;
    rest = rest.slice(words.length);
    if (rest.length === 0) return at;
    at++;
  }
}

/** The range of a piece without the punctuation around it. */
function trimmed(piece: string, index: number): { start: number; end: number } {
  const match = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(piece);
  const start = index + (match?.index ?? 0);
  return { start, end: start + (match?.[0].length ?? piece.length) };
}

/** The part of a text with the most of a query, with its highlights. */
export function bestExcerpt(text: string, marks: readonly ConceptMark[], concepts: readonly ConceptToMark[]): Excerpt {
  let best: { mark: ConceptMark; weight: number } | undefined;
  for (const mark of marks) {
    const near = marks.filter(({ start, end }) => start >= mark.start && end <= mark.start + (LENGTH * 2) / 3);
    const weight = [...new Set(near.map(({ concept }) => concept))].reduce(
      (sum, concept) => sum + (concepts[concept]?.weight ?? 0),
      0,
    );
    if (!best || weight > best.weight) best = { mark, weight };
  }
  const ranges = marks.filter(({ start }, index) => marks.slice(0, index).every(({ end }) => end <= start));
  return excerpt(text, ranges, LENGTH, best?.mark);
}

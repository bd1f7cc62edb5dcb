import { compareCodes } from '../../../base/compare-text.ts';
import type { Advice } from './advise-on-notes.ts';

/** Advice as prose, by file and line, with a last line that counts it. */
export function reportAdvice(advice: readonly (Advice & { file: string; line: number })[], folder: string): string {
  const sorted = advice.toSorted((a, b) => compareCodes(a.file, b.file) || a.line - b.line);
  const lines = sorted.map(
    (one) => `${folder}/${one.file}:${one.line}: note ${one.note}: found ${one.found}; ${one.advice}. [${one.code}]`,
  );
  const count = `${advice.length} ${advice.length === 1 ? 'place' : 'places'} in the notes to look at`;
  return [...lines, advice.length === 0 ? 'Nothing to look at in the notes.' : `${count}.`].join('\n');
}

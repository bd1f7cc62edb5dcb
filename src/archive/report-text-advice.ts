import { compareCodes } from '../base/compare-text.ts';
import type { Fault } from '../base/fault.ts';
import { plural } from '../base/plural.ts';

/** Advice on texts as prose, by file and line, with a last line that counts it. */
export function reportTextAdvice(advice: readonly Fault[], folder: string): string {
  const sorted = advice.toSorted((a, b) => compareCodes(a.file, b.file) || a.line - b.line);
  const lines = sorted.map(
    ({ code, file, line, found, expected }) => `${folder}/${file}:${line}: found ${found}; ${expected}. [${code}]`,
  );
  const count =
    advice.length === 0
      ? 'Nothing to look at in the texts.'
      : `${plural(advice.length, 'place')} in the texts to look at.`;
  return [...lines, count].join('\n');
}

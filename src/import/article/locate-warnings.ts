import { visit } from 'unist-util-visit';
import { readMarkdown } from '../../markdown/read-markdown.ts';
import type { Warning } from '../model/warning.ts';
import { textNodesIn } from '../model/text-nodes.ts';
import type { Prepared } from './prepare/prepare.ts';

/** The place of a warning. */
export interface LocatedWarning extends Warning {
  /** Line of the Markdown, from 1. Absent where it is about the whole post, or about what the Markdown lacks. */
  line?: number;
  /** The words of the source round it. */
  excerpt?: string;
}

const AROUND = 40;

/**
 * Finds for each warning the line of the Markdown on which a person must look: text of the post and text of the
 * Markdown are the same but for white space, so a place in one is the same number of letters into the other.
 */
export function locateWarnings(
  warnings: readonly Warning[],
  { source, prepared, markdown }: { source: string; prepared: Prepared; markdown: string },
): LocatedWarning[] {
  if (warnings.every(({ at }) => at === undefined)) return [...warnings];
  const letters = lettersOfSource(source, prepared);
  const lines = linesOfLetters(markdown);
  return warnings.map((warning) => {
    const { at } = warning;
    if (at === undefined) return warning;
    const line = lines[letterNear(at, letters, source) ?? -1];
    return { ...warning, ...(line !== undefined && { line }), excerpt: excerptAt(source, at) };
  });
}

/**
 * Which letter of the article is at each offset of the source, or follows it in its text; -1 for none. Notes come last.
 */
function lettersOfSource(source: string, { body, notes }: Prepared): Int32Array {
  const letters = new Int32Array(source.length).fill(-1);
  let count = 0;
  for (const { value, data } of textNodesIn([...body, ...notes.flatMap(({ children }) => children)])) {
    const shown = value.trimEnd();
    for (let index = 0; index < shown.length; index += 1) {
      if (data?.at !== undefined) letters[data.at + index] = count;
      if (/\S/.test(shown.charAt(index))) count += 1;
    }
  }
  return letters;
}

/**
 * The letter that a place in the source belongs to. Without one, as at the number of a note, that is the one
 * before, or the one after it when the place begins a line.
 */
function letterNear(at: number, letters: Int32Array, source: string): number | undefined {
  const before = letters.subarray(0, at + 1).findLastIndex((letter) => letter >= 0);
  const beginsLine = source.slice(before + 1, at).includes('\n');
  const next = before < 0 || beginsLine ? letters.subarray(at).find((letter) => letter >= 0) : undefined;
  return next ?? letters[before];
}

/** The line of each letter of a text in Markdown, from 1. */
function linesOfLetters(markdown: string): number[] {
  const lines: number[] = [];
  visit(readMarkdown(markdown), (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return;
    // Code in a block begins on the line after its fence.
    let line = (node.position?.start.line ?? 1) + (node.type === 'code' ? 1 : 0);
    for (const [sign] of node.value.matchAll(/\S|\n/g)) {
      if (sign === '\n') line += 1;
      else lines.push(line);
    }
  });
  return lines;
}

function excerptAt(source: string, at: number): string {
  return source
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .trim();
}

import type { ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import { lastIndexWhere } from '../../base/last-index.ts';
import { readMarkdown } from '../../markdown/read-markdown.ts';
import type { Warning } from '../model/warning.ts';
import { textNodesIn } from '../model/text-nodes.ts';
import { withoutSpace } from './completeness/letters.ts';
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
  const places = placesIn(prepared);
  const runs = runsIn(markdown);
  const letters = countLetters(source);
  return warnings.map((warning) => {
    const { at } = warning;
    if (at === undefined) return warning;
    const place = placeOf(places, at, source);
    const run = place && runs[lastIndexWhere(runs, (each) => each.letters <= lettersBefore(place, at, letters))];
    return { ...warning, ...(run && { line: run.line }), excerpt: excerptAt(source, at) };
  });
}

/** A text of the article, by where it is in the source. */
interface Place {
  at: number;
  end: number;
  /** Letters of the text and the notes before it. */
  letters: number;
}

function placesIn({ body, notes }: Prepared): Place[] {
  let letters = 0;
  const all: ElementContent[] = [...body, ...notes.flatMap(({ children }) => children)];
  return textNodesIn(all)
    .flatMap(({ value, data }): Place[] => {
      const before = letters;
      const own = withoutSpace(value).length;
      letters += own;
      if (data?.at === undefined || own === 0) return [];
      return [{ at: data.at, end: data.at + value.trimEnd().length, letters: before }];
    })
    .sort((a, b) => a.at - b.at);
}

/**
 * The text that a place in the source belongs to. What is in none, as the number of a note, belongs to the text that
 * it follows, or to the one after it when it begins a line.
 */
function placeOf(places: readonly Place[], at: number, source: string): Place | undefined {
  const index = lastIndexWhere(places, (place) => place.at <= at);
  const place = places[index];
  const next = places[index + 1];
  if (!place) return next;
  const beginsLine = at > place.end && source.slice(place.end, at).includes('\n');
  return beginsLine && next ? next : place;
}

/** The letters before a place of a text: of the article's before it, and of its own. */
function lettersBefore(place: Place, at: number, letters: Uint32Array): number {
  const to = Math.max(place.at, Math.min(at, place.end));
  const before = place.letters + (letters[to] ?? 0) - (letters[place.at] ?? 0);
  // A place after the last letter of a text is still on its line.
  return to === place.end ? before - 1 : before;
}

/** How many letters of a text are before each of its offsets. */
function countLetters(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) counts[at + 1] = (counts[at] ?? 0) + withoutSpace(text.charAt(at)).length;
  return counts;
}

/** A line of the Markdown, and the letters of text before it. */
interface Run {
  line: number;
  letters: number;
}

function runsIn(markdown: string): Run[] {
  const runs: Run[] = [];
  let letters = 0;
  const walk = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      // Code in a block begins on the line after its fence.
      let line = (node.position?.start.line ?? 1) + (node.type === 'code' ? 1 : 0);
      for (const text of node.value.split('\n')) {
        const own = withoutSpace(text).length;
        if (own > 0) runs.push({ line, letters });
        letters += own;
        line++;
      }
    } else if ('children' in node) node.children.forEach(walk);
  };
  walk(readMarkdown(markdown));
  return runs;
}

function excerptAt(source: string, at: number): string {
  return source
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .trim();
}

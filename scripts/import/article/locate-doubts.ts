import type { ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import type { Doubt } from '../model/doubt.ts';
import { textNodesIn } from '../model/text-nodes.ts';
import { withoutSpace } from './ledger/letters.ts';
import type { Prepared } from './prepare/prepare.ts';

/** Where a doubt stands. */
export interface LocatedDoubt extends Doubt {
  /** Line of the Markdown, from 1. Absent where it is about the whole post, or about what the Markdown lacks. */
  line?: number;
  /** The words of the source round it. */
  excerpt?: string;
}

const AROUND = 40;

/**
 * Finds for each doubt the line of the Markdown on which a person must look: text of the post and text of the Markdown
 * are the same but for white space, so a place in one is the same number of letters into the other.
 */
export function locateDoubts(
  doubts: readonly Doubt[],
  { source, prepared, markdown }: { source: string; prepared: Prepared; markdown: string },
): LocatedDoubt[] {
  if (doubts.length === 0) return [];
  const places = placesIn(prepared);
  const lines = linesByLetters(markdown);
  return doubts.map((doubt) => {
    if (doubt.at === undefined) return doubt;
    const place = places.findLast(({ at }) => at <= (doubt.at ?? 0));
    const within = Math.max(0, doubt.at - (place?.at ?? 0));
    const letters =
      place && place.letters + withoutSpace(source.slice(place.at, place.at + Math.min(within, place.length))).length;
    const line = letters === undefined ? undefined : lineOf(lines, letters);
    const excerpt = source
      .slice(Math.max(0, doubt.at - AROUND), doubt.at + AROUND)
      .replace(/\s+/gu, ' ')
      .trim();
    return { ...doubt, ...(line !== undefined && { line }), excerpt };
  });
}

interface PlaceOfText {
  /** Offset in the source. */
  at: number;
  length: number;
  /** Letters of the text and the notes before it. */
  letters: number;
}

/** Texts by their offsets in the source. */
function placesIn({ body, notes }: Prepared): PlaceOfText[] {
  let letters = 0;
  const all: ElementContent[] = [...body, ...notes.flatMap(({ children }) => children)];
  return textNodesIn(all)
    .flatMap(({ value, data }) => {
      const place = { at: data?.at ?? -1, length: value.length, letters };
      letters += withoutSpace(value).length;
      return place.at < 0 ? [] : [place];
    })
    .sort((a, b) => a.at - b.at);
}

interface LineStart {
  line: number;
  letters: number;
}

function linesByLetters(markdown: string): LineStart[] {
  const lines: LineStart[] = [];
  let letters = 0;
  const walk = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      lines.push({ line: node.position?.start.line ?? 1, letters });
      letters += withoutSpace(node.value).length;
    } else if ('children' in node) node.children.forEach(walk);
  };
  walk(readMarkdown(markdown));
  return lines;
}

function lineOf(lines: readonly LineStart[], letters: number): number | undefined {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.letters ?? 0) <= letters) low = middle + 1;
    else high = middle;
  }
  return lines[Math.max(0, low - 1)]?.line;
}

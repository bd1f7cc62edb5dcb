import type { ElementContent } from 'hast';
import type { Range } from '../../../base/range.ts';
import { element } from '../../html/nodes.ts';
import type { Post, PostNote, Taken } from '../../model/post.ts';
import { textNodesIn } from '../../model/text-nodes.ts';
import { isNotesHeading } from './block-kinds.ts';
import type { Block } from './blocks.ts';
import { buildBlocks, inline } from './build-blocks.ts';
import type { Definition } from './definitions.ts';
import { pairNotes } from './pair-notes.ts';
import { type KnownHead, readHead } from './post-head.ts';

/** A post of a plain text, as it was cut out of it. */
export interface TextPost extends Pick<Post, 'file' | 'place' | 'source'> {
  /** The blocks of its text, without those of its lists of notes; offsets are those of `source`. */
  blocks: Block[];
  /** The definitions of its notes, in order. */
  definitions: Definition[];
  /** What the frame of its blog tells of it. */
  known?: KnownHead | undefined;
}

/** The signs with which a note leads back to its mark. */
const BACK_LINK = /^(?:[\^↑↩⤴⏎]\uFE0E?\s*)+|(?:\s*[\^↑↩⤴⏎]\uFE0E?)+$/gu;

/** Makes a post of a plain text: its head, its text with the marks of its notes, and the notes. */
export function buildPost({ file, place, source, blocks, definitions, known }: TextPost): Post {
  const { stated, taken, warnings, body } = readHead(blocks, known);
  const text = withoutNotesHeading(body, definitions, taken);
  const paired = pairNotes(text, definitions);
  const { children, markers } = buildBlocks(source, text, paired.marks);
  for (const { start, end } of paired.marks) taken.push({ start, end, to: 'mark' });
  for (const { start, end } of markers) taken.push({ start, end, to: 'list-marker' });
  const left = paired.uncited.map((definition) => element('p', inline(source, definition, [])));
  return {
    file,
    place,
    source,
    tree: { type: 'root', children: inOrder(children, left, source) },
    notes: paired.cited.map((definition) => buildNote(source, definition, taken)),
    taken: taken.sort((a, b) => a.start - b.start),
    stated: { ...stated, categories: [], tags: [] },
    warnings: [...warnings, ...paired.warnings],
  };
}

/** Takes the heading away that is right before the notes: the page sets one of its own. */
function withoutNotesHeading(blocks: readonly Block[], definitions: readonly Definition[], taken: Taken[]): Block[] {
  return blocks.filter(({ start, end, text }, index) => {
    const next = blocks[index + 1]?.start ?? Infinity;
    const isBeforeNotes = definitions.some((definition) => definition.start > end && definition.start < next);
    if (!isBeforeNotes || !isNotesHeading(text)) return true;
    taken.push({ start, end, to: 'left-out', why: 'the heading of the notes' });
    return false;
  });
}

function buildNote(source: string, { label, start, from, end }: Definition, taken: Taken[]): PostNote {
  taken.push({ start, end: from, to: 'note-number' });
  const text = source.slice(from, end);
  let [first, last] = [0, text.length];
  for (const match of text.matchAll(BACK_LINK)) {
    taken.push({ start: from + match.index, end: from + match.index + match[0].length, to: 'back-link' });
    if (match.index === 0) first = match[0].length;
    else last = match.index;
  }
  const children = paragraphs(text.slice(first, last)).map((part) =>
    element('p', inline(source, { start: from + first + part.start, end: from + first + part.end }, [])),
  );
  return { label, children };
}

function paragraphs(text: string): Range[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?![ \t]*\n))*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** Puts definitions that stay text where they were among the blocks. */
function inOrder<T extends ElementContent>(blocks: readonly T[], left: readonly T[], source: string): T[] {
  if (left.length === 0) return [...blocks];
  const at = (node: ElementContent): number => textNodesIn([node])[0]?.data?.at ?? source.length;
  return [...blocks, ...left].sort((a, b) => at(a) - at(b));
}

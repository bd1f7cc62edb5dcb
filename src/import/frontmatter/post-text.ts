import type { Element, RootContent } from 'hast';
import type { Post } from '../model/post.ts';
import { plainText } from '../model/text-nodes.ts';
import { isBiography, isCaption, isProse } from '../readers/text/block-kinds.ts';
import { oneLine } from './clean-text.ts';

/** What of a post the frontmatter is read from. */
export interface PostText {
  headings: string[];
  /** Every other block of text, lists by item, without the marks of notes. */
  blocks: string[];
  notes: string[];
  /** Names of image files that were in the text. */
  imageNames: string[];
}

const CONTAINERS: ReadonlySet<string> = new Set('ol ul blockquote div section article main figure'.split(' '));

/** Reads a post as blocks of plain text. */
export function postText({ tree, notes, taken, source }: Post): PostText {
  const text: PostText = { headings: [], blocks: [], notes: [], imageNames: [] };
  collect(tree.children, text);
  text.notes = notes.map(({ children }) => oneLine(plainText(children)));
  text.imageNames = taken
    .filter(({ to, why }) => to === 'left-out' && why?.includes('image'))
    .map(({ start, end }) => oneLine(source.slice(start, end)));
  return text;
}

/** The first block that is a paragraph of the article, and not a caption or who wrote it. */
export function firstProse({ blocks }: PostText): string | undefined {
  const words = blocks.filter((block) => !isCaption(block) && !isBiography(block));
  return words.find((block) => isProse(block)) ?? words[0] ?? blocks[0];
}

function collect(nodes: readonly RootContent[], text: PostText): void {
  for (const node of nodes) {
    if (node.type === 'element' && holdsBlocks(node)) collect(node.children, text);
    else if (node.type === 'element' && /^h[1-6]$/u.test(node.tagName)) push(text.headings, node);
    else push(text.blocks, node);
  }
}

function holdsBlocks({ tagName, children }: Element): boolean {
  if (CONTAINERS.has(tagName)) return true;
  return (
    tagName === 'li' &&
    children.some((child) => child.type === 'element' && (child.tagName === 'p' || CONTAINERS.has(child.tagName)))
  );
}

function push(list: string[], node: RootContent): void {
  const line = oneLine(plainText([node]));
  if (line !== '') list.push(line);
}

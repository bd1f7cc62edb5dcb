import type { Element, Nodes, RootContent } from 'hast';
import { isElement } from '../html/nodes.ts';
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
  const text: PostText = {
    headings: [],
    blocks: [],
    notes: notes.map(({ children }) => oneLine(plainText(children))),
    imageNames: taken
      .filter(({ to, why }) => to === 'left-out' && why?.includes('image'))
      .map(({ start, end }) => oneLine(source.slice(start, end))),
  };
  collect(tree.children, text);
  return text;
}

/** The first block that is a paragraph of the article, and not a caption or who wrote it. */
export function firstProse({ blocks }: PostText): string | undefined {
  const words = blocks.filter((block) => !isCaption(block) && !isBiography(block));
  return words.find((block) => isProse(block)) ?? words[0] ?? blocks[0];
}

function collect(nodes: readonly RootContent[], text: PostText): void {
  for (const node of nodes) {
    if (isElement(node) && holdsBlocks(node)) collect(node.children, text);
    else push(isElement(node) && /^h[1-6]$/u.test(node.tagName) ? text.headings : text.blocks, node);
  }
}

function holdsBlocks({ tagName, children }: Element): boolean {
  const isBlock = (child: Nodes) => isElement(child, CONTAINERS) || isElement(child, 'p');
  return CONTAINERS.has(tagName) || (tagName === 'li' && children.some(isBlock));
}

function push(list: string[], node: RootContent): void {
  const line = oneLine(plainText([node]));
  if (line !== '') list.push(line);
}

import type { Post } from '../model/post.ts';
import { keepKeys } from './markdown/keep-keys.ts';
import { stringify } from './markdown/stringify.ts';
import { articleTree } from './markdown/to-mdast.ts';
import { plainWhereNeeded } from './plain-blocks.ts';
import type { FindImage } from './prepare/place-images.ts';
import { type Prepared, prepare } from './prepare/prepare.ts';

/** A post's text in Markdown, and the tree that says the same, which the proof of completeness compares it with. */
export interface WrittenText {
  markdown: string;
  prepared: Prepared;
}

/**
 * A post's text and notes in Markdown as a careful person writes it: marks `[^651]`, the notes at the end under their
 * printed numbers, sections from level two, a line for each paragraph.
 *
 * @param findImage finds copies of images that the site serves itself; without it all images become links
 */
export function toMarkdown(post: Post, findImage?: FindImage): WrittenText {
  return written(prepare(post, findImage));
}

/** The same with less markup, where Markdown cannot say all of it: see {@link plainWhereNeeded}. */
export function toPlainerMarkdown({ prepared }: WrittenText): WrittenText {
  return written(plainWhereNeeded(prepared));
}

function written(prepared: Prepared): WrittenText {
  const tree = articleTree(prepared.body, prepared.notes);
  if (prepared.citesByKey) keepKeys(tree);
  return { markdown: stringify(tree), prepared };
}

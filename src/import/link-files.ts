import type { Element, ElementContent, RootContent } from 'hast';
import { typeOfAddress } from '../base/media-types.ts';
import { fileName, type UnusableImage } from './article/prepare/place-images.ts';
import { attribute, isElement, mapElements, placeOf } from './html/nodes.ts';
import { BETWEEN_POSTS } from './model/between-posts.ts';
import { isOnSiteOf } from './model/own-site.ts';
import type { Post } from './model/post.ts';
import { plainText } from './model/text-nodes.ts';

/**
 * Finds the local copy of a linked file, other than an image.
 *
 * @returns its path within the site, or why the copy cannot be used; undefined where there is no copy
 * @example "/media/2020/06/report.pdf"
 */
export type FindFile = (address: string) => string | UnusableImage | undefined;

const LONGEST_TITLE = 120;

/**
 * Makes links to files that have a copy lead to it. The article offers these files, named by the words of their links.
 * Files of the post's own site without a copy are named in its warnings.
 */
export function linkFiles(post: Post, findFile: FindFile | undefined): void {
  const files = new Map<string, string>();
  const link = (nodes: readonly (RootContent | ElementContent)[]) =>
    mapElements(nodes, (one) => {
      const address = isElement(one, 'a') ? attribute(one, 'href') : undefined;
      if (address === undefined) return [one];
      const path = findFile?.(address);
      if (typeof path !== 'string') return withoutCopy(one, address, path, post);
      const words = wordsOf(one);
      if (!files.has(path)) files.set(path, words === '' || words.length > LONGEST_TITLE ? fileName(address) : words);
      return [{ ...one, properties: { href: path } }];
    });
  post.tree.children = link(post.tree.children);
  post.notes = post.notes.map((note) => ({ ...note, children: link(note.children) }));
  if (files.size > 0) post.stated.files = [...files].map(([path, title]) => ({ path, title }));
}

/** A link whose file has no copy: it stays as it is, or only its words do where it leads nowhere else. */
function withoutCopy(
  link: Element,
  address: string,
  unusable: UnusableImage | undefined,
  { stated, warnings }: Post,
): ElementContent[] {
  const kind = typeOfAddress(address)?.kind;
  const isNowhere = address.startsWith(BETWEEN_POSTS);
  const isFile = kind === 'file' || kind === 'audio' || kind === 'video';
  if (!isNowhere && (!isFile || !isOnSiteOf(address, { stated }))) return [link];
  const named = isNowhere ? address.slice(BETWEEN_POSTS.length - 1) : address;
  const why = unusable ? `whose local file ${unusable.file} is ${unusable.why}` : 'which is not among the local files';
  warnings.push({
    code: 'attachment-missing',
    at: placeOf(link.children),
    found: `a link from “${wordsOf(link).slice(0, 60)}” to ${named}, ${why}`,
    expected: isNowhere
      ? 'The words are kept without a link; give the folder that holds the file with --media.'
      : 'The link leads to the old site; give the folder that holds the file with --media.',
  });
  return isNowhere ? link.children : [link];
}

function wordsOf(link: Element): string {
  return plainText(link.children).replace(/\s+/gu, ' ').trim();
}

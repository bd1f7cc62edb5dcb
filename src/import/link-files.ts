import type { ElementContent, RootContent } from 'hast';
import { fileName } from './article/prepare/place-images.ts';
import { attribute, isElement, mapElements } from './html/nodes.ts';
import type { Post } from './model/post.ts';
import { plainText } from './model/text-nodes.ts';

/** Finds the copy of a file that is no image, as a path within the site. @example "/media/2020/06/report.pdf" */
export type FindFile = (address: string) => string | undefined;

const LONGEST_TITLE = 120;

/** Makes links to files that have a copy lead to it. The article offers these files, named by the words of their links. */
export function linkFiles(post: Post, findFile: FindFile | undefined): void {
  if (!findFile) return;
  const files = new Map<string, string>();
  const link = (nodes: readonly (RootContent | ElementContent)[]) =>
    mapElements(nodes, (one) => {
      const address = isElement(one, 'a') ? attribute(one, 'href') : undefined;
      const path = address === undefined ? undefined : findFile(address);
      if (address === undefined || path === undefined) return [one];
      const words = plainText(one.children).replace(/\s+/gu, ' ').trim();
      if (!files.has(path)) files.set(path, words === '' || words.length > LONGEST_TITLE ? fileName(address) : words);
      return [{ ...one, properties: { href: path } }];
    });
  post.tree.children = link(post.tree.children);
  post.notes = post.notes.map((note) => ({ ...note, children: link(note.children) }));
  if (files.size > 0) post.stated.files = [...files].map(([path, title]) => ({ path, title }));
}

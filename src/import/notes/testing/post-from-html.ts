import { fromHtml } from 'hast-util-from-html';
import { stampOffsets } from '../../model/text-nodes.ts';
import type { Post } from '../../model/post.ts';

/** A post as a reader makes it of HTML. */
export function postFromHtml(html: string): Post {
  const tree = fromHtml(html, { fragment: true });
  const stated = { authors: [], categories: [], tags: [] };
  return {
    file: 'test.html',
    place: 'line 1',
    source: stampOffsets(tree),
    tree,
    notes: [],
    taken: [],
    stated,
    warnings: [],
  };
}

import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Post, PostNote, Stated } from '../model/post.ts';
import { stampOffsets } from '../model/text-nodes.ts';
import { cleanPost } from '../html/clean-post.ts';

/**
 * A post of some HTML, as a reader would hand it on: `<note-mark label="1"></note-mark>` cites note 1.
 *
 * @param notes HTML of the notes, by label
 */
export function postOf(html: string, notes: Record<string, string> = {}, stated: Partial<Stated> = {}): Post {
  const tree = fromHtml(html, { fragment: true });
  const bodies = Object.entries(notes).map(([label, body]): [string, ElementContent[]] => [label, contentOf(body)]);
  const whole: Post['tree'] = { type: 'root', children: [...tree.children, ...bodies.flatMap(([, body]) => body)] };
  const source = stampOffsets(whole);
  const post: Post = {
    file: 'post.html',
    place: 'the page',
    source,
    tree,
    notes: bodies.map(([label, children]): PostNote => ({ label, children })),
    taken: [],
    stated: { authors: [], categories: [], tags: [], ...stated },
    warnings: [],
  };
  return cleanPost(post, false);
}

function contentOf(html: string): ElementContent[] {
  return fromHtml(html, { fragment: true }).children.filter(
    (child) => child.type === 'element' || child.type === 'text',
  );
}

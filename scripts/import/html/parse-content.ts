import type { Doubt } from '../model/doubt.ts';
import type { Post, Stated } from '../model/post.ts';
import { stampOffsets } from '../model/text-nodes.ts';
import type { Library } from './attachment.ts';
import { cleanPost } from './clean-post.ts';
import { doubtsOfComments } from './comments.ts';
import { looksLikeMarkdown } from './markdown/looks-like-markdown.ts';
import { markdownToHtml } from './markdown/markdown-to-html.ts';
import { element } from './nodes.ts';
import { parseFragment } from './parse-html.ts';
import { contentOf } from './replace-nodes.ts';
import { convertShortcodes } from './shortcodes/convert-shortcodes.ts';
import { sayStyles } from './style-elements.ts';
import { removeUnseen } from './unseen.ts';

/** How the body of a post is to be read. */
export interface ContentOptions {
  file?: string;
  place?: string;
  stated?: Partial<Stated>;
  /** Whether it comes from the page itself, and not from what its author typed: line ends and shortcodes mean nothing then. */
  isRendered?: boolean;
  /** The files of the blog, for galleries. */
  library?: Library;
  /** The post's number on the blog, for galleries too. */
  number?: string;
  /** Footnotes of the core block, which an export keeps apart: HTML by their ids. */
  footnotes?: readonly { id: string; content: string }[];
  /** Pairs marks and notes. It is given the whole tree before paragraphs are made: a note may reach over blank lines. */
  pairNotes?: (post: Post) => Post;
}

/**
 * Reads the body of a post: parsed, with its shortcodes turned into what they show, its notes paired, in paragraphs, and
 * safe. Every text node knows its place in `source`.
 */
export function parseContent(content: string, options: ContentOptions = {}): Post {
  const { isRendered = false, pairNotes = unchanged } = options;
  const isMarkdown = !isRendered && looksLikeMarkdown(content);
  const html = isMarkdown ? markdownToHtml(content) : content;
  return cleanPost(pairNotes(readBody(html, options)), !isRendered && !isMarkdown);
}

/** A post's tree as it was parsed, with its shortcodes turned into what they show. */
function readBody(html: string, options: ContentOptions): Post {
  const { footnotes = [], isRendered = false } = options;
  const { tree, tangled } = parseFragment(html);
  if (footnotes.length > 0) {
    const items = footnotes.map(({ id, content }) => {
      const body = parseFragment(content).tree;
      return element('li', contentOf(body), { id });
    });
    tree.children.push(element('ol', items, { className: ['wp-block-footnotes'] }));
  }
  const unseen = removeUnseen(tree);
  const source = stampOffsets(tree);
  sayStyles(tree);
  const shortcodes = isRendered ? undefined : convertShortcodes(tree, options);
  return {
    file: options.file ?? '',
    place: options.place ?? '',
    source,
    tree,
    notes: [],
    taken: shortcodes?.taken ?? [],
    stated: { authors: [], categories: [], tags: [], ...options.stated },
    doubts: [...(tangled ? [tangledDoubt] : []), ...unseen, ...doubtsOfComments(tree), ...(shortcodes?.doubts ?? [])],
  };
}

const tangledDoubt: Doubt = {
  code: 'markup-left-out',
  found: 'Markup that is nested, or left open, as in no page that a person wrote',
  advice: 'Its text, links and images were kept, and nothing else of it. Compare it with the page.',
};

function unchanged(post: Post): Post {
  return post;
}

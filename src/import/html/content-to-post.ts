import type { Warning } from '../model/warning.ts';
import type { Post, Stated } from '../model/post.ts';
import { looksLikeMarkdown } from './markdown/looks-like-markdown.ts';
import { markdownToHtml } from './markdown/markdown-to-html.ts';
import { parseFragment } from './parse-html.ts';
import type { Library } from './shortcodes/converters.ts';
import { treeToPost, type ContentOptions } from './tree-to-post.ts';

/** A post or page as an export holds it: read, not yet converted. */
export interface ContentItem {
  file: string;
  place: string;
  /** Its number on the blog. */
  id?: string;
  stated: Stated;
  /** Its text as WordPress stores it: blocks, classic HTML without paragraphs, or Markdown. Line ends are `\n`. */
  content: string;
  footnotes: readonly { id: string; content: string }[];
  attachments: Library;
  warnings: readonly Warning[];
}

/** Makes a post of an item of an export. */
export function contentToPost(item: ContentItem, options: Pick<ContentOptions, 'pairNotes'> = {}): Post {
  const { file, place, id, stated, content, footnotes, attachments } = item;
  const post = parseContent(content, {
    ...options,
    file,
    place,
    stated,
    footnotes,
    library: attachments,
    ...(id !== undefined && { number: id }),
  });
  return { ...post, warnings: [...item.warnings, ...post.warnings] };
}

/**
 * Reads the body of a post: HTML of either editor of WordPress, or Markdown. Its shortcodes become what they show, its
 * notes are paired, and all of it becomes safe, plain blocks.
 */
export function parseContent(content: string, options: ContentOptions = {}): Post {
  const isTyped = !options.isRendered;
  const isMarkdown = isTyped && looksLikeMarkdown(content);
  return treeToPost(parseFragment(isMarkdown ? markdownToHtml(content) : content), options, isTyped && !isMarkdown);
}

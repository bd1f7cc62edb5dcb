import type { Post } from '../model/post.ts';
import { looksLikeMarkdown } from './markdown/looks-like-markdown.ts';
import { markdownToHtml } from './markdown/markdown-to-html.ts';
import { parseFragment } from './parse-html.ts';
import { treeToPost, type ContentOptions } from './tree-to-post.ts';

/**
 * Reads the body of a post: HTML of either editor of WordPress, or Markdown. Its shortcodes become what they show, its
 * notes are paired, and all of it becomes safe, plain blocks.
 */
export function parseContent(content: string, options: ContentOptions = {}): Post {
  const isTyped = !options.isRendered;
  const isMarkdown = isTyped && looksLikeMarkdown(content);
  return treeToPost(parseFragment(isMarkdown ? markdownToHtml(content) : content), options, isTyped && !isMarkdown);
}

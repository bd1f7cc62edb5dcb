import type { Warning } from '../model/warning.ts';
import type { Post, Stated } from '../model/post.ts';
import type { Library } from './attachment.ts';
import { parseContent } from './parse-content.ts';
import type { ContentOptions } from './tree-to-post.ts';

/** What is read of an item of an export: {@link WxrItem} has it. */
export interface ContentItem {
  file: string;
  place: string;
  /** Its number on the blog. */
  id?: string;
  stated: Stated;
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

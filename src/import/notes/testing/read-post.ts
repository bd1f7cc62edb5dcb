import type { Post } from '../../model/post.ts';
import { contentToPost } from '../../html/content-to-post.ts';
import type { Library } from '../../html/shortcodes/converters.ts';
import { pairNotes } from '../pair-notes.ts';
import type { Rendered } from './note-forms.ts';

/** The post that an export's item becomes, with its notes. */
export function readPost({ content, footnotes }: Rendered): Post {
  const stated = { authors: [], categories: [], tags: [] };
  const item = { file: 'test.xml', place: 'item 1', stated, content, footnotes, attachments: noFiles, warnings: [] };
  return contentToPost(item, { pairNotes });
}

const noFiles: Library = { byId: () => undefined, of: () => [] };

import { parseContent } from '../../html/content-to-post.ts';
import type { Post } from '../../model/post.ts';
import { pairNotes } from '../pair-notes.ts';
import type { Rendered } from './note-forms.ts';

/** The post that an export's item becomes, with its notes. */
export function readPost({ content, footnotes }: Rendered): Post {
  return parseContent(content, { footnotes, pairNotes });
}

import type { Warning } from '../../model/warning.ts';
import type { Stated } from '../../model/post.ts';
import type { Attachments } from './attachments.ts';

/** A post or page as an export contains it: read, not yet converted. */
export interface WxrItem {
  /** The file that it came in. */
  file: string;
  /** Which item of the file it is, counted from 1. @example "item 12" */
  place: string;
  /** WordPress's number of it. */
  id?: string;
  /** @example "post", "page" */
  type: string;
  /** What the export states of it: title, authors, date, slug, permalink and so on, as text. */
  stated: Stated;
  /** Its text as WordPress stores it: blocks, classic HTML without paragraphs, or Markdown. Line ends are `\n`. */
  content: string;
  /** Its excerpt, stored likewise. Empty if there is none. */
  excerpt: string;
  /** The notes of WordPress's own Footnotes block, in the order of their list. */
  footnotes: FootnoteMeta[];
  /** The images and other files of the export, for galleries. */
  attachments: Attachments;
  /** What needs a person's eye in how it was read. */
  warnings: Warning[];
}

/** A note of the Footnotes block. */
export interface FootnoteMeta {
  /** The UUID that its mark has as `data-fn`. */
  id: string;
  /** HTML. */
  content: string;
}

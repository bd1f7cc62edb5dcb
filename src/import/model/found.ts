import type { Post } from './post.ts';

/** What a reader of a format finds in a file, one after another. */
export type Found = { post: Post } | { skipped: Skipped } | { unreadable: Unreadable };

/** A post that was left out on purpose. */
export interface Skipped {
  file: string;
  /** @example "item 12" */
  place: string;
  title: string;
  /** @example "a draft", "protected by a password", "an attachment" */
  why: string;
  /** What `--include` needs to bring it in, where that is possible. @example "drafts", "type:chapter" */
  option?: string;
}

/** A post, or the rest of a file, that could not be read. */
export interface Unreadable {
  file: string;
  /** @example "item 12, byte 40312" */
  place: string;
  title?: string;
  why: string;
  /** How many characters of the file it takes, from its place on. */
  length?: number;
}

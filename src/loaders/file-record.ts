import type { CollectionName } from './collections.ts';

/** A record as read from its file, not yet checked. */
export interface FileRecord {
  collection: CollectionName;
  id: string;
  /** Path within the content folder. */
  file: string;
  data: unknown;
  /** The text below the frontmatter, and the line of the file on which it begins. */
  body: string;
  bodyLine: number;
  /** The line of a key or list item in the file. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The line in the file of a line of a text; that of its key if the text is not written line by line. */
  lineWithin: (path: readonly PropertyKey[], line: number) => number;
}

import type { CollectionName } from './collections.ts';

/** A record as it stands in its file, not yet checked. */
export interface SourceRecord {
  collection: CollectionName;
  id: string;
  /** Path within the content folder. */
  file: string;
  data: unknown;
  /** The text below the frontmatter, and the line of the file that it begins on. */
  body: string;
  bodyLine: number;
  /** The line of the file on which a key, or an item of a list, stands. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The line of the file on which a line of a text stands; that of its key, where the text is not set line by line. */
  lineWithin: (path: readonly PropertyKey[], line: number) => number;
}

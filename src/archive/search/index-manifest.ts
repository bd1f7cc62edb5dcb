/** The current search index of the site, `/search/manifest.json`. */
export interface IndexManifest {
  format: number;
  /** The name of the folders with its files. */
  version: string;
}

/** Increased when the format of the index changes: a page that was opened before cannot read the new files. */
export const INDEX_FORMAT = 3;

/** Which search index the site has, `/search/manifest.json`. */
export interface IndexManifest {
  format: number;
  /** The name of the folders in which its files are. */
  version: string;
}

/** Raised when files of the index change their shape: a page that was opened before cannot read the new ones. */
export const INDEX_FORMAT = 1;

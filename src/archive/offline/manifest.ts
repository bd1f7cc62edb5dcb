/** Where the files for reading offline are, within the site. */
export const offlinePaths = {
  page: 'about/offline/',
  /** An `OfflineVersion`: small, and asked for often. */
  version: 'about/offline/version.json',
  /** An `OfflineManifest`. */
  files: 'about/offline/files.json',
  worker: 'service-worker.js',
} as const;

/** Increased when the format of these files changes: scripts of another format leave them alone. */
export const OFFLINE_FORMAT = 1;

/** A larger file is not stored on readers’ devices, in bytes. */
export const LARGEST_STORED = 10_000_000;

/** A published version of the site, as far as it is stored. */
export interface OfflineVersion {
  format: number;
  /** Changes with any of the files. */
  version: string;
  /** The size of all files together. */
  bytes: number;
}

/** The files of a version. */
export interface OfflineManifest extends OfflineVersion {
  /** Folders in which a file never changes under its name. Each ends with a slash. */
  fixed: readonly string[];
  /** Former addresses, as paths of the pages that are there, and the paths to which they lead: hosts redirect them. */
  moved: Readonly<Record<string, string>>;
  /** The size and the digest of each file, by its path within the site. */
  files: Readonly<Record<string, OfflineFile>>;
}

/** A size in bytes, and the digest as the `integrity` of a request (Subresource Integrity, § 3.5). */
export type OfflineFile = readonly [bytes: number, integrity: string];

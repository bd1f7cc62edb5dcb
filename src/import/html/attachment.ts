/** A file of a blog's library. */
export interface Attachment {
  url: string;
  /** What it shows, in words. */
  alt?: string;
  caption?: string;
}

/** A blog's library: posts name its files by their numbers. */
export interface Library {
  byId(id: string): Attachment | undefined;
  /** The files that were uploaded to a post. */
  of(post: string): readonly Attachment[];
}

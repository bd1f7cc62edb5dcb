/** A feed, its addresses absolute. */
export interface FeedHead {
  title: string;
  description?: string | undefined;
  /** BCP 47. */
  language: string;
  /** The page to which it belongs. */
  page: string;
  /** Its own address, which is also its id. */
  address: string;
  /** The name of the archive, which is the author of what has no other. */
  archive: string;
  /** The address of an icon. */
  icon?: string | undefined;
  /** The latest change of an entry. */
  updated: Date;
}

/** An article in a feed. */
export interface FeedEntry {
  /** The permanent address of its page, which is also its id. */
  address: string;
  /** With where and when it appeared, which tells articles of the same title apart. */
  title: string;
  /** BCP 47; undefined if it is that of the feed. */
  language?: string | undefined;
  authors: { name: string; address: string }[];
  /** Of a digest, it ends with the words that it is one. */
  summary: string;
  /** When it came into the archive, or else appeared; undefined if that day is not known. Midnight, UTC. */
  published?: Date | undefined;
  /** When it last changed. Where no day is known, the first on which it may have appeared. */
  updated: Date;
  /** Whether its page states a change. */
  isChanged: boolean;
  topics: { id: string; name: string }[];
  /** Its full text, as HTML. */
  html?: string | undefined;
}

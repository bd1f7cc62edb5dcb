import type { Bundle } from '../input/bundle/bundle.ts';
import type { TextInput } from '../input/open-text.ts';
import type { Found } from './found.ts';

/** A format of text that posts can be read from. The registry lists all; the first that accepts a file reads it. */
export interface Reader {
  /** Its name on the command line. @example "wxr" */
  name: string;
  /** What such a file is, in words for the owner. @example "an export of WordPress" */
  what: string;
  /**
   * Whether posts are read one by one, so that a file may be of any length. Others are read as a whole: their length is
   * limited, and what their posts have in common is known before the first becomes an article.
   */
  isStreamed: boolean;
  /** Whether it accepts anything: what is known to be no prose is not left to it. */
  takesAll?: boolean;
  /** Whether a file looks like this format: by its beginning, and where that says nothing, by its name. */
  accepts: (input: Recognised) => boolean;
  /**
   * Finds the posts of a file, their notes paired, and everything that could not be read.
   *
   * @throws an Error for the user when the whole file cannot be read
   */
  read: (input: TextInput, settings: ReadSettings) => AsyncIterable<Found>;
}

/** What a text is recognised by: its beginning, and the path of its file where it is in one. */
export type Recognised = Pick<TextInput, 'start'> & Partial<Pick<TextInput, 'file'>>;

/** A format of files that come together, in a zip file or a folder: documents, books, and some exports of blogs. */
export interface BundleReader extends Pick<Reader, 'name' | 'what'> {
  opens: 'bundle';
  /** Whether a bundle looks like this format: by what it holds, not by its name. */
  accepts: (bundle: Bundle) => boolean | Promise<boolean>;
  /**
   * Finds the posts of a bundle, their notes paired, and everything that could not be read. Images have their paths in
   * the bundle as addresses.
   *
   * @throws an Error for the user when the whole bundle cannot be read
   */
  read: (bundle: Bundle, settings: Pick<ReadSettings, 'include'>) => AsyncIterable<Found>;
}

/** A reader of any format. */
export type AnyReader = Reader | BundleReader;

/** What a reader is told besides the file. */
export interface ReadSettings {
  include?: Include;
  /** All files of this format that the import reads, this one among them: an export may come in several. */
  siblings: readonly TextInput[];
}

/** What is left out unless it is asked for. */
export interface Include {
  /** Drafts, and posts that wait for a review or for their day. */
  drafts?: boolean;
  private?: boolean;
  /** Posts that are protected by a password. */
  protected?: boolean;
  /** Types of items besides posts and pages. @example ["chapter"] */
  types?: readonly string[];
}

import type { RecordingFile } from '../../markdown/show-recording.ts';
import type { FormattedItem } from '../cite/format-item.ts';
import type { DataContext } from '../data-files/context.ts';
import type { Archive, ArchiveArticle } from '../model.ts';

/** What books are made from. */
export interface BookContext {
  archive: Archive;
  addresses: DataContext;
  /** An image of the site, by its address within the site; undefined if books cannot show it. */
  pictureOf: (address: string) => BookPicture | undefined;
  recordingOf: (address: string) => RecordingFile | undefined;
  /** The icon of the site as a `data:` address, for covers. */
  icon: string | undefined;
}

/** An image as books have it. */
export interface BookPicture {
  /** Its name in a book. */
  file: string;
  /** Its media type. */
  type: string;
  /** In bytes. */
  size: number;
  read: () => Promise<Uint8Array>;
}

/** The citations of an article, in each style. */
export type CitationsOf = (article: ArchiveArticle) => Promise<readonly FormattedItem[]>;

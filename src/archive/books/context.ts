import type { RecordingFile } from '../../markdown/show-recording.ts';
import type { FormattedItem } from '../cite/format-item.ts';
import type { DataContext } from '../data-files/context.ts';
import type { Person } from '../../schemas/person.ts';
import type { Group } from '../../schemas/group.ts';
import type { Tag } from '../../schemas/tag.ts';
import type { Archive, ArchiveArticle } from '../model.ts';
import type { ArchiveVocabulary } from '../vocabulary/model.ts';

/**
 * What books read of an archive, besides the articles and dossiers in them. Books are kept for as long as it is the same:
 * `book-keys.ts` must have all of it.
 */
export interface BookArchive extends Pick<Archive, 'site' | 'words' | 'publications' | 'languages'> {
  vocabulary: Pick<ArchiveVocabulary, 'articleKinds'>;
  people: ReadonlyMap<string, Pick<Person, 'name' | 'familyName' | 'givenName' | 'sameAs'>>;
  groups: ReadonlyMap<string, Pick<Group, 'name' | 'sameAs'>>;
  tags: ReadonlyMap<string, Pick<Tag, 'name'>>;
}

/** What books are made from. */
export interface BookContext {
  archive: BookArchive;
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

import type { Range } from '../../base/range.ts';
import type { CslItem, Locator } from './csl.ts';

/**
 * What a note is: `source` where it cites, `repeat` where it only points back ("Ibid."), `explanatory` where it does
 * neither, `mixed` where prose stands beside a citation or a repeat.
 */
export type NoteKind = 'source' | 'repeat' | 'explanatory' | 'mixed';

/** A note as it was understood. */
export interface ReadNote {
  kind: NoteKind;
  /** In order. Together they are the whole text: each begins where the one before it ends. */
  parts: NotePart[];
}

export type NotePart = Citation | Repeat | Remark;

/** Prose of the note's author. */
export interface Remark extends Range {
  type: 'remark';
  /** Stretches that look like a source but could not be read as one. */
  unread: Range[];
  archive: ArchiveRemark[];
}

/** A source, cited with its particulars. */
export interface Citation extends Range {
  type: 'citation';
  item: CslItem;
  /** The title as the note translates it, and into which language. */
  translation?: Translation | undefined;
  /**
   * How the language of the title is known: from the markup, from the note's words, or by the look of the title, which
   * counts only for the language of the notes.
   */
  languageFrom?: 'markup' | 'words' | 'look' | undefined;
  /** Another language that the title seems to be in. It is for the editor to say so: readers are not told. */
  seeminglyIn?: string | undefined;
  /** Id of the outlet that published it. */
  outlet?: string | undefined;
  /** What of the source the note points to. */
  locator?: Locator | undefined;
  /** All of its web addresses, as printed. */
  addresses: CitedAddress[];
  /** What leads to it. @example "see also", "Kazakhstan:" */
  leadIn?: string | undefined;
  archive: ArchiveRemark[];
  /** Whether every word of it was understood. */
  complete: boolean;
  /** The words that were not. They are in none of the fields. */
  unread: Range[];
}

/** What points back to a source that was cited before. */
export interface Repeat extends Range {
  type: 'repeat';
  /** `ibid` means what stands just before; `note` a note by its number; `work` (op. cit.) and `short` name the source. */
  form: 'ibid' | 'note' | 'work' | 'short';
  /** The number of the note that it names. @example "12" for "supra note 12" */
  note?: string | undefined;
  /** What it says of the source: authors, title or short title, date, and the part of its place in an archive that differs. */
  item: Pick<CslItem, 'author' | 'title' | 'issued' | 'archive_location'>;
  /** Its own place in the source. */
  locator?: Locator | undefined;
  leadIn?: string | undefined;
  archive: ArchiveRemark[];
  complete: boolean;
  unread: Range[];
}

export interface Translation {
  title: string;
  language: string;
}

export interface CitedAddress extends Range {
  /** Where it leads, as printed. */
  href: string;
  /** The archive says that it was damaged on its way into print. */
  damaged: boolean;
  /** What the archive takes the undamaged address to be. */
  likely?: string | undefined;
}

/** `[archive: …]`: a remark that the archive added to the printed note. It is no part of any citation. */
export interface ArchiveRemark extends Range {
  text: string;
}

import type { Range } from '../../base/range.ts';
import type { CslItem, Locator } from './csl.ts';

/**
 * The kind of a note: `source` if it cites, `repeat` if it only refers back ("Ibid."), `explanatory` if it does
 * neither, `mixed` if it has prose beside a citation or a repeat.
 */
export type NoteKind = 'source' | 'repeat' | 'explanatory' | 'mixed';

/** The reading of a note: its kind and its parts. */
export interface ReadNote {
  kind: NoteKind;
  /** In order. They cover the whole text: each begins where the one before it ends. */
  parts: NotePart[];
}

export type NotePart = Citation | Repeat | Prose;

/** Prose of the note's author. */
export interface Prose extends Range {
  type: 'prose';
  /** Ranges that look like a source but could not be read as one. */
  unread: Range[];
  archive: ArchiveRemark[];
}

/** A citation of a source, with its details. */
export interface Citation extends Range {
  type: 'citation';
  item: CslItem;
  /** The translation of the title in the note, and its language. */
  translation?: Translation | undefined;
  /**
   * How the language of the title is known: from the markup, from the words of the note, or from the words of the
   * title, which is enough only for the language of the notes.
   */
  languageFrom?: 'markup' | 'words' | 'look' | undefined;
  /** Another language that the title seems to be in. Only editors see it. */
  seeminglyIn?: string | undefined;
  /** Id of the outlet that published it. */
  outlet?: string | undefined;
  /** The locator: the part of the source that the note cites. */
  locator?: Locator | undefined;
  /** All of its web addresses, as printed. */
  addresses: CitedAddress[];
  /** The words before it. @example "see also", "Kazakhstan:" */
  leadIn?: string | undefined;
  archive: ArchiveRemark[];
  /** Whether every word of it was read. */
  complete: boolean;
  /** The ranges of words that were not read. They are in no other field. */
  unread: Range[];
}

/** A repeat: a reference to a source that was cited before. */
export interface Repeat extends Range {
  type: 'repeat';
  /**
   * `ibid` means the citation just before; `note` a note by its number; `work` (op. cit.) and `short` name the source.
   */
  form: 'ibid' | 'note' | 'work' | 'short';
  /** The number of the note. @example "12" for "supra note 12" */
  note?: string | undefined;
  /** Its details of the source: authors, title or short title, date, and the differing part of its archive location. */
  item: Pick<CslItem, 'author' | 'title' | 'issued' | 'archive_location'>;
  /** Its own locator. */
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
  /** The address, as printed. */
  href: string;
  /** Whether a remark of the archive says that it was damaged in print. */
  damaged: boolean;
  /** The likely undamaged address, according to the remark. */
  likely?: string | undefined;
}

/** `[archive: …]`: a remark that the archive added to the printed note. It is not part of a citation. */
export interface ArchiveRemark extends Range {
  text: string;
}

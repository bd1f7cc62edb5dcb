/** Every kind of thing that an import can be uncertain about. */
export type WarningCode =
  // Notes
  | 'mark-without-note'
  | 'note-without-mark'
  | 'mark-out-of-order'
  | 'mark-uncertain'
  | 'note-cited-twice'
  | 'note-number-twice'
  | 'notes-renumbered'
  | 'note-form-unreadable'
  // Text
  | 'address-broken'
  | 'markup-left-out'
  | 'shortcode-kept'
  | 'image-elsewhere'
  | 'image-missing'
  | 'encoding-repaired'
  | 'source-damaged'
  | 'order-changed'
  // Frontmatter
  | 'boundary-inferred'
  | 'title-inferred'
  | 'date-inferred'
  | 'date-contradicted'
  | 'author-inferred'
  | 'author-unknown'
  | 'author-new'
  | 'publication-inferred'
  | 'publication-unknown'
  | 'language-inferred'
  | 'slug-taken'
  | 'old-address-left-out'
  | 'name-unknown';

/** Something that needs a person's eye. */
export interface Warning {
  code: WarningCode;
  /** Where: an offset in the post's source. Absent where it is about the whole post. */
  at?: number;
  /** What was found, in words for the owner. */
  found: string;
  /** All the words that it is about, for the report, where `found` has only the first of them. */
  words?: string;
  /** What was done about it, or what to look for. */
  advice: string;
  /** A likely correction, never applied. @example "https://example.org/sanctions-syrian-based" */
  proposal?: string;
  /** How sure the importer is of what it did, from 0 to 1. */
  confidence?: number;
}

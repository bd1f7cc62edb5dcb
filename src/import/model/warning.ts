import type { Catalogue, Finding } from '../../base/diagnostic.ts';

export type WarningCode = keyof typeof codes;

/** Something that an import is not sure of: a finding that has no line yet. */
export interface Warning extends Omit<Finding<WarningCode>, 'file' | 'line' | 'column'> {
  /** Where: an offset in the post's source. Absent where it is about the whole post. */
  at?: number | undefined;
  /** All the words that it is about, for the report, where `found` has only the first of them. */
  words?: string;
  /** What was done about it, or what to look for: one or more sentences. */
  expected: string;
  /** How sure the importer is of what it did, from 0 to 1. */
  confidence?: number;
}

const codes = {
  // Notes
  'mark-without-note': { severity: 'warning', title: 'Mark without a note in the source' },
  'note-without-mark': { severity: 'warning', title: 'Note without a mark in the source' },
  'mark-out-of-order': { severity: 'warning', title: 'Mark out of order' },
  'mark-uncertain': { severity: 'warning', title: 'Number that may be a mark' },
  'note-cited-twice': { severity: 'warning', title: 'Second mark of a note' },
  'note-number-repeated': { severity: 'warning', title: 'Note number repeated in the source' },
  'notes-renumbered': { severity: 'warning', title: 'Notes with new numbers' },
  'note-form-unreadable': { severity: 'warning', title: 'Note in a form that cannot be read' },
  // Text
  'address-broken': { severity: 'warning', title: 'Broken address in a note' },
  'markup-left-out': { severity: 'warning', title: 'Markup left out' },
  'comments-left-out': { severity: 'warning', title: 'Comments left out' },
  'changes-accepted': { severity: 'warning', title: 'Tracked changes accepted' },
  'shortcode-kept': { severity: 'warning', title: 'Shortcode kept as text' },
  'image-elsewhere': { severity: 'warning', title: 'Image on another site' },
  'image-missing': { severity: 'warning', title: 'Image without a file' },
  'attachment-missing': { severity: 'warning', title: 'Linked file that did not come along' },
  'encoding-guessed': { severity: 'warning', title: 'Encoding that is not declared' },
  'encoding-contradicted': { severity: 'warning', title: 'Declared encoding that is not that of the bytes' },
  'encoding-repaired': { severity: 'warning', title: 'Repaired characters' },
  'source-damaged': { severity: 'warning', title: 'Damaged source file' },
  'order-changed': { severity: 'warning', title: 'Text in another order' },
  // Frontmatter
  'boundary-inferred': { severity: 'warning', title: 'Inferred beginning of an article' },
  'title-inferred': { severity: 'warning', title: 'Inferred title' },
  'date-inferred': { severity: 'warning', title: 'Inferred date' },
  'date-contradicted': { severity: 'warning', title: 'Contradictory dates' },
  'author-inferred': { severity: 'warning', title: 'Inferred author' },
  'author-unknown': { severity: 'warning', title: 'Unknown author' },
  'author-new': { severity: 'advice', title: 'New record for an author' },
  'publication-inferred': { severity: 'warning', title: 'Inferred publication' },
  'publication-unknown': { severity: 'warning', title: 'Unknown publication' },
  'slug-taken': { severity: 'warning', title: 'Article name already in use' },
  'old-address-left-out': { severity: 'warning', title: 'Old address left out' },
} as const satisfies Catalogue<string>;

/** Everything that an import can be unsure of. */
export const warningCodes: Catalogue<WarningCode> = codes;

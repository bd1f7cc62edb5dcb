import type { Warning } from '../model/warning.ts';
import type { Taken } from '../model/post.ts';
import type { Line, Span } from './page/places.ts';
import type { Page } from './page/read-page.ts';

/** A part of a page that Markdown says in its own way, or does without. */
export interface Dropped extends Span {
  to: number;
  as: Extract<Taken['to'], 'mark' | 'note-number' | 'back-link' | 'left-out'>;
  why?: string;
}

/** A note and its marks, as places on a page. */
export interface FoundNote extends Span {
  /** What is replaced by each mark. At least one. */
  marks: Span[];
  /** What the page prints as its number or sign. Absent on forms that print none. */
  printed?: string | undefined;
  /** What of it, or around it, is not its text. */
  dropped: Dropped[];
}

/** What a form found. */
export interface Finding {
  notes: FoundNote[];
  /** What goes without being part of a note. */
  dropped: Dropped[];
  warnings: Warning[];
}

/** What a form looks at. */
export interface SearchContext {
  page: Page;
  lines: Line[];
  /** Whether a place belongs to a note found already. */
  isClaimed: (at: number) => boolean;
}

/** A way that notes are written: finds those of them whose marks and texts are both there. */
export type Form = (context: SearchContext) => Partial<Finding>;

import type { Annotations } from '../cite/annotations.ts';
import type { CslRecord } from '../citations/csl.ts';

/** Stands for the number of a note in {@link ArticleSources.citedAt}. */
export const NUMBER = '\uE002';

/** What the notes of an article cite, for exports. The same in a build and, as JSON, in browsers. */
export interface ArticleSources {
  /** The place of a citation, in words, with {@link NUMBER} for the number of the note. */
  citedAt: string;
  /** Its sources, each once. */
  items: CslRecord[];
  /** What the archive says of a source, by its position in `items`. */
  remarks: [item: number, remark: string][];
  /** The names of countries, groups and people in its notes and in the paragraphs that cite them. */
  keywords: string[];
  notes: CitingNoteRow[];
}

/** A note that cites sources: its label, its sources, the names in it and in its paragraphs, and their numbers. */
export type CitingNoteRow = [label: string, items: number[], keywords: number[], paragraphs: number[]];

/** Notes of an article. */
export interface CitedNotes {
  sources: ArticleSources;
  /** Their labels; all notes of the article if left out. */
  labels?: ReadonlySet<string>;
  /** The sources that count, by their positions in `items`; all if left out. */
  positions?: ReadonlySet<number>;
}

/** Sources for an export. */
export interface GatheredSources {
  items: CslRecord[];
  annotations: Annotations;
}

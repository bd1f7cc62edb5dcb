import type { CslRecord } from '../citations/csl.ts';

/** What an export says of a source besides its citation. */
export interface Annotation {
  keywords: readonly string[];
  /** Sentences, such as where it is cited. */
  notes: readonly string[];
}

export type Annotations = ReadonlyMap<CslRecord, Annotation>;

import type { NoteKind } from './citation.ts';

/** The kinds of notes, in the order in which they are offered. */
export const noteKinds = ['source', 'mixed', 'explanatory', 'repeat'] as const satisfies NoteKind[];

import type { NoteKind } from './citation.ts';

/** The kinds of notes, in the order of filters. */
export const noteKinds = ['source', 'mixed', 'explanatory', 'repeat'] as const satisfies NoteKind[];

import type { NoteKind } from './citation.ts';

/** What notes of each kind are called, in the order in which they are offered. */
export const NOTE_KINDS: readonly { kind: NoteKind; many: string }[] = [
  { kind: 'source', many: 'Sources' },
  { kind: 'mixed', many: 'Sources with remarks' },
  { kind: 'explanatory', many: 'Remarks' },
  { kind: 'repeat', many: 'Repeats' },
];

import type { NoteKind } from './citation.ts';

/** What notes of each kind are called, in the order in which they are offered. */
export const NOTE_KINDS: readonly { kind: NoteKind; one: string; many: string }[] = [
  { kind: 'source', one: 'Source', many: 'Sources' },
  { kind: 'mixed', one: 'Source with a remark', many: 'Sources with remarks' },
  { kind: 'explanatory', one: 'Remark', many: 'Remarks' },
  { kind: 'repeat', one: 'Repeat', many: 'Repeats' },
];

import { compareCodes } from './compare-text.ts';
/** Everything that can be wrong with an archive's content. */
export type FaultCode =
  | 'file-misplaced'
  | 'file-empty'
  | 'file-not-utf8'
  | 'character-not-allowed'
  | 'file-name'
  | 'file-missing'
  | 'file-unreadable'
  | 'media-outside'
  | 'media-type'
  | 'yaml-syntax'
  | 'yaml-comment'
  | 'yaml-value'
  | 'json-syntax'
  | 'frontmatter-missing'
  | 'key-unknown'
  | 'key-missing'
  | 'value-invalid'
  | 'id-unknown'
  | 'paragraph-unknown'
  | 'name-claimed-twice'
  | 'address-claimed-twice'
  | 'note-missing'
  | 'note-unmarked'
  | 'note-number'
  | 'note-number-twice'
  | 'note-empty'
  | 'note-misplaced'
  | 'note-inline'
  | 'note-in-link'
  | 'note-brackets'
  | 'html-not-allowed'
  | 'address-not-allowed'
  | 'link-unknown'
  | 'heading-level'
  | 'heading-empty'
  | 'list-number'
  | 'image-unknown'
  | 'mdx-syntax'
  | 'mdx-code'
  // What may be meant, and is advice:
  | 'heading-skipped'
  | 'heading-underlined'
  | 'sign-left-over'
  | 'definition-unused'
  | 'code-indented'
  | 'text-after-notes';

/** One thing that is wrong, and where. */
export interface Fault {
  code: FaultCode;
  /** Path within the content folder. */
  file: string;
  /** From 1. */
  line: number;
  found: string;
  expected: string;
  /** The likely correction, when there is one. */
  nearest?: string | undefined;
}

/** Faults as prose, by file and line, with a last line that counts them. */
export function reportFaults(faults: readonly Fault[], folder: string): string {
  return [...faultLines(faults, folder), `${countFaults(faults)}. Correct them and build again.`].join('\n');
}

/** A line of prose for each fault, by file and line. */
export function faultLines(faults: readonly Fault[], folder: string): string[] {
  return sortFaults(faults).map(
    (fault) => `${folder}/${fault.file}:${fault.line}: ${describeFault(fault)} [${fault.code}]`,
  );
}

/** What was found, what was expected, and the likely correction. */
export function describeFault({ found, expected, nearest }: Fault): string {
  return `found ${found}; ${expected}${nearest ? `. Did you mean “${nearest}”?` : '.'}`;
}

/** @example "2 faults in 1 file of the content" */
export function countFaults(faults: readonly Fault[]): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  return `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files} ${files === 1 ? 'file' : 'files'} of the content`;
}

/** Faults by file and line. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => compareCodes(a.file, b.file) || a.line - b.line);
}

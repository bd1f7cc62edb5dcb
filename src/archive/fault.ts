/** Everything that can be wrong with an archive's content. */
export type FaultCode =
  | 'file-misplaced'
  | 'file-empty'
  | 'file-not-utf8'
  | 'character-not-allowed'
  | 'file-name'
  | 'file-missing'
  | 'file-unreadable'
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
  const sorted = faults.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const lines = sorted.map(
    ({ code, file, line, found, expected, nearest }) =>
      `${folder}/${file}:${line}: found ${found}; ${expected}${nearest ? `. Did you mean “${nearest}”?` : '.'} [${code}]`,
  );
  const files = new Set(faults.map((fault) => fault.file)).size;
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return [...lines, `${count} of the content. Correct them and build again.`].join('\n');
}

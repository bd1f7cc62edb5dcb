import type { Catalogue, Finding } from '../base/diagnostic.ts';

export type TextCode = keyof typeof codes;

/** A finding in a text; `line` counts from the first line of the text. */
export type TextFinding = Omit<Finding<TextCode>, 'file'>;

const codes = {
  'note-missing': { severity: 'error', title: 'Mark without a note' },
  'note-unmarked': { severity: 'error', title: 'Note without a mark' },
  'note-number': { severity: 'error', title: 'Note label that is not a number' },
  'note-number-twice': { severity: 'error', title: 'Note number used twice' },
  'note-empty': { severity: 'error', title: 'Note without words' },
  'note-misplaced': { severity: 'error', title: 'Note outside an article' },
  'note-inline': { severity: 'error', title: 'Note written within the text' },
  'note-in-link': { severity: 'error', title: 'Note mark within a link' },
  'note-brackets': { severity: 'error', title: 'Note mark that is a link' },
  'html-not-allowed': { severity: 'error', title: 'HTML that is not allowed' },
  'address-not-allowed': { severity: 'error', title: 'Address that is not allowed' },
  'heading-level': { severity: 'error', title: 'Heading of level one' },
  'heading-empty': { severity: 'error', title: 'Heading without words' },
  'list-number': { severity: 'error', title: 'Year that makes a list' },
  'formula-invalid': { severity: 'error', title: 'Formula that cannot be drawn' },
  'mdx-code': { severity: 'error', title: 'Program code in a text' },
  'heading-skipped': { severity: 'advice', title: 'Skipped heading level' },
  'heading-underlined': { severity: 'advice', title: 'Paragraph that became a heading' },
  'list-item-number': { severity: 'advice', title: 'List number that may be text' },
  'sign-left-over': { severity: 'advice', title: 'Markdown sign without effect' },
  'definition-unused': { severity: 'advice', title: 'Link address that nothing uses' },
  'code-indented': { severity: 'advice', title: 'Indented line shown as code' },
  'text-after-notes': { severity: 'advice', title: 'Text below the notes' },
} as const satisfies Catalogue<string>;

/** The codes of findings in texts, whichever file contains them. */
export const textCodes: Catalogue<TextCode> = codes;

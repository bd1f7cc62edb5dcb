import type { Catalogue, Diagnostic, Finding } from '../base/diagnostic.ts';
import { type TextCode, textCodes } from '../markdown/text-codes.ts';

export type ContentCode = TextCode | keyof typeof codes;

/** A finding in a content folder; paths of files are relative to it. */
export type ContentFinding = Finding<ContentCode>;

export type ContentDiagnostic = Diagnostic<ContentCode>;

const codes = {
  'file-misplaced': { severity: 'error', title: 'File in the wrong place' },
  'file-empty': { severity: 'error', title: 'Empty file' },
  'file-not-utf8': { severity: 'error', title: 'File that is not UTF-8' },
  'character-not-allowed': { severity: 'error', title: 'Control character' },
  'file-name': { severity: 'error', title: 'File name that is not an id' },
  'file-missing': { severity: 'error', title: 'Missing file' },
  'file-unreadable': { severity: 'error', title: 'Unreadable file' },
  'media-outside': { severity: 'error', title: 'Image outside the content folder' },
  'media-type': { severity: 'error', title: 'Image of another type than its name says' },
  'yaml-syntax': { severity: 'error', title: 'YAML that cannot be read' },
  'yaml-comment': { severity: 'error', title: 'Words lost in a YAML comment' },
  'yaml-value': { severity: 'error', title: 'Words that YAML reads as something else' },
  'json-syntax': { severity: 'error', title: 'JSON that cannot be read' },
  'frontmatter-missing': { severity: 'error', title: 'Article without frontmatter' },
  'key-unknown': { severity: 'error', title: 'Unknown key' },
  'key-missing': { severity: 'error', title: 'Missing key' },
  'value-invalid': { severity: 'error', title: 'Invalid value' },
  'id-unknown': { severity: 'error', title: 'Unknown id' },
  'paragraph-unknown': { severity: 'error', title: 'Unknown paragraph' },
  'name-claimed-twice': { severity: 'error', title: 'Name claimed twice' },
  'address-claimed-twice': { severity: 'error', title: 'Address claimed twice' },
  'link-unknown': { severity: 'error', title: 'Link to a page that does not exist' },
  'image-unknown': { severity: 'error', title: 'Image that does not exist' },
  'mdx-syntax': { severity: 'error', title: 'MDX that cannot be read' },
  'placeholder-left': { severity: 'advice', title: 'Words of a new archive' },
  'author-missing': { severity: 'advice', title: 'Article without an author' },
} as const satisfies Catalogue<string>;

/** The codes of findings in a content folder: in its files, its records and their texts. */
export const contentCodes: Catalogue<ContentCode> = { ...textCodes, ...codes };

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
  'media-outside': { severity: 'error', title: 'File outside the content folder' },
  'media-type': { severity: 'error', title: 'File of another type than its name says' },
  'yaml-syntax': { severity: 'error', title: 'YAML that cannot be read' },
  'yaml-comment': { severity: 'error', title: 'Words lost in a YAML comment' },
  'yaml-value': { severity: 'error', title: 'Words that YAML reads as something else' },
  'json-syntax': { severity: 'error', title: 'JSON that cannot be read' },
  'frontmatter-missing': { severity: 'error', title: 'Article without frontmatter' },
  'key-unknown': { severity: 'error', title: 'Unknown key' },
  'key-missing': { severity: 'error', title: 'Missing key' },
  'value-invalid': { severity: 'error', title: 'Invalid value' },
  'id-unknown': { severity: 'error', title: 'Unknown id' },
  'source-unknown': { severity: 'error', title: 'Citation of a source that has no record' },
  'id-ambiguous': { severity: 'error', title: 'Id of two records' },
  'series-part': { severity: 'error', title: 'Part of a series that is not clear' },
  'paragraph-unknown': { severity: 'error', title: 'Unknown paragraph' },
  'name-claimed-twice': { severity: 'error', title: 'Name claimed twice' },
  'address-claimed-twice': { severity: 'error', title: 'Address claimed twice' },
  'translation-without-language': { severity: 'error', title: 'Translation that does not say its language' },
  'translation-of-translation': { severity: 'error', title: 'Translation of a translation' },
  'translation-repeated': { severity: 'error', title: 'Two translations in one language' },
  'link-unknown': { severity: 'error', title: 'Link to a page that does not exist' },
  'link-to-draft': { severity: 'error', title: 'Link to a draft' },
  'image-unknown': { severity: 'error', title: 'Image that does not exist' },
  'image-type': { severity: 'error', title: 'File that pages cannot show' },
  'mdx-syntax': { severity: 'error', title: 'MDX that cannot be read' },
  'contrast-low': { severity: 'error', title: 'Colours that are hard to read' },
  'font-missing': { severity: 'error', title: 'Font that is not installed' },
  'placeholder-left': { severity: 'advice', title: 'Words of a new archive' },
  'section-empty': { severity: 'advice', title: 'Link to an empty section' },
  'drawing-cleaned': { severity: 'advice', title: 'Drawing with parts that the site leaves out' },
  'font-whole': { severity: 'advice', title: 'Font that is served whole' },
  'author-missing': { severity: 'advice', title: 'Article without an author' },
} as const satisfies Catalogue<string>;

/** The codes of findings in a content folder: in its files, its records and their texts. */
export const contentCodes: Catalogue<ContentCode> = { ...textCodes, ...codes };

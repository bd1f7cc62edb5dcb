import type { Catalogue, Finding } from '../../../base/diagnostic.ts';

export type NoteCode = keyof typeof codes;

/** The codes of advice on notes. None is an error: the site shows notes as printed. */
export interface NoteFinding extends Pick<Finding<NoteCode>, 'code' | 'found' | 'expected'> {
  article: string;
  /** The label of the note. */
  note: string;
}

const codes = {
  'citation-unread': { severity: 'advice', title: 'Words of a citation that cannot be read' },
  'repeat-untold': { severity: 'advice', title: 'Repeated citation without a known source' },
  'address-damaged': { severity: 'advice', title: 'Damaged address' },
  'source-after-article': { severity: 'advice', title: 'Source later than its article' },
  'title-without-language': { severity: 'advice', title: 'Title without a language' },
  'outlet-unknown': { severity: 'advice', title: 'Outlet without a record' },
  'outlet-under-two-names': { severity: 'advice', title: 'Outlet under two names' },
} as const satisfies Catalogue<string>;

export const noteCodes: Catalogue<NoteCode> = codes;

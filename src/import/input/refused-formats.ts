/** A format that cannot be imported: what it is, and what to do instead. */
export interface RefusedFormat {
  what: string;
  advice: string;
}

/** The format of a file that contains no text which could be imported as it is; undefined for any other. */
export function refusedFormat(start: Uint8Array): RefusedFormat | undefined {
  return BY_FIRST_BYTES.find(({ bytes }) => [...bytes].every((sign, at) => start[at] === sign.charCodeAt(0)));
}

/** Whether a file is a container of older documents, or of protected ones (MS-CFB, section 2.2). */
export function isCompound(start: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => start[at] === byte);
}

/** What such a container holds, by the names of its parts. */
export function compoundFormat(content: Uint8Array): RefusedFormat {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return BY_PART.find(({ part }) => bytes.includes(Buffer.from(part, 'utf16le'))) ?? OLD_WORD;
}

const AS_DOCX = 'Open it in Word or LibreOffice, and save it as .docx.';
const UNPACK = 'Unpack it, and import the files that were in it.';
const OLD_WORD: RefusedFormat = { what: 'a document of Word before 2007 (.doc)', advice: AS_DOCX };

const BY_PART: readonly (RefusedFormat & { part: string })[] = [
  // MS-OFFCRYPTO, section 1.3.3
  {
    part: 'EncryptedPackage',
    what: 'a document protected by a password',
    advice: 'Open it in Word, remove the password under File, Info, Protect Document, and save it.',
  },
  { part: 'WordDocument', ...OLD_WORD },
  { part: 'Workbook', what: 'a spreadsheet of Excel before 2007 (.xls)', advice: 'Copy its tables into a document.' },
  { part: 'PowerPoint Document', what: 'a presentation of PowerPoint before 2007 (.ppt)', advice: AS_DOCX },
];

const BY_FIRST_BYTES: readonly (RefusedFormat & { bytes: string })[] = [
  // As text; what opens sources opens it as a bundle.
  { bytes: 'PK\x03\x04', what: 'a ZIP archive', advice: 'Import it as a whole.' },
  {
    bytes: '%PDF',
    what: 'a PDF file',
    advice: 'Import the document that it was made from; else open it in Word, and save it as .docx.',
  },
  { bytes: '{\\rtf', what: 'a document in Rich Text Format (.rtf)', advice: AS_DOCX },
  { bytes: '\xffWPC', what: 'a document of WordPerfect (.wpd)', advice: AS_DOCX },
  { bytes: 'Rar!', what: 'a RAR archive', advice: UNPACK },
  { bytes: '7z\xbc\xaf', what: 'a 7z archive', advice: UNPACK },
];

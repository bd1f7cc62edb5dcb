import { UserError } from '../../base/user-error.ts';
/** Fails for files that begin as something that holds no text to import, and says what to do. */
export function refuseOther(file: string, start: Uint8Array): void {
  const other = OTHERS.find(({ bytes }) => bytes.every((byte, at) => start[at] === byte));
  if (other) throw new UserError(`${file}: ${other.what}, not text.\n${other.advice}`);
}

const OTHERS = [
  { bytes: [0x50, 0x4b, 3, 4], what: 'a ZIP archive', advice: 'Unpack it, and import the files that were in it.' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF file', advice: 'Save it as plain text or HTML first.' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'a Word document', advice: 'Save it as plain text or HTML first.' },
];

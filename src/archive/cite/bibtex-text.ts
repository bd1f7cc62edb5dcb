/** Text as a value of BibTeX: letters beyond ASCII stay as they are, signs with a meaning in TeX are escaped. */
export function bibtexText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_~^]/g, (sign) => ESCAPES.get(sign) ?? `\\${sign}`);
}

/** An address or a DOI, which BibTeX's styles print as it stands; signs that would end the value are percent-encoded. */
export function bibtexAddress(address: string): string {
  return address.replace(/[\\{}\s]/g, encodeURIComponent);
}

const ESCAPES = new Map(
  Object.entries({
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }),
);

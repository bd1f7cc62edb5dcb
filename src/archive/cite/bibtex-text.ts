/**
 * Text as a value of BibTeX: letters beyond ASCII stay as they are, signs with a meaning in TeX are escaped. Braces are
 * written as words: BibTeX counts them even after a backslash, so that one alone would end the value.
 */
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
    '{': '\\textbraceleft{}',
    '}': '\\textbraceright{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }),
);

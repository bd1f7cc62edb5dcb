const APOSTROPHES = /['’‘ʼʻʿʾ`´]/gu;
const COMBINING_MARKS = /\p{M}/gu;

/**
 * Text as it is compared: without accents, apostrophes of any kind and case, so that "Hay’at", "Hay'at" and "Hayat"
 * are one.
 */
export function fold(text: string): string {
  return foldAccents(text).toLowerCase();
}

/** Like {@link fold}, but keeps the case: abbreviations are compared as written. */
export function foldAccents(text: string): string {
  return text.replace(APOSTROPHES, '').normalize('NFKD').replace(COMBINING_MARKS, '');
}

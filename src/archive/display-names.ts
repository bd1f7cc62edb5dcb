/** The English name of a language. @example "ru-Latn" → "Russian (Latin)" */
export function displayLanguage(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}

/** The English name of a country. @example "KG" → "Kyrgyzstan" */
export function displayCountry(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}

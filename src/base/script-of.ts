/** The script in which a language is usually written, by its code in ISO 15924. @example "ru" → "Cyrl", "ru-Latn" → "Latn" */
export function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

/** Whether a language is usually written in Latin letters. */
export function isInLatin(language: string): boolean {
  return scriptOf(language) === 'Latn';
}

/** The script in which a language is usually written, by its code in ISO 15924. @example "ru" → "Cyrl", "ru-Latn" → "Latn" */
export function scriptOf(language: string): string | undefined {
  const script = known.get(language) ?? new Intl.Locale(language).maximize().script;
  if (script !== undefined) known.set(language, script);
  return script;
}

/** A cache, because a site has a few languages, and asks for each thousands of times. */
const known = new Map<string, string>();

/** Whether a language is usually written in Latin letters. */
export function isInLatin(language: string): boolean {
  return scriptOf(language) === 'Latn';
}

import countries from 'i18n-iso-countries';
import { oneLine } from './clean-text.ts';

/**
 * The code of the country whose name in ISO 3166 a text is, and nothing beside it: in English, or in the language of the
 * source.
 *
 * "Norway" → "NO", "Norwegen" in a German source → "NO", "Oslo" → undefined
 */
export function isoCountry(text: string, language: string | undefined): string | undefined {
  const name = oneLine(text);
  const languages = new Set(['en', language?.split('-')[0]?.toLowerCase() ?? 'en']);
  for (const one of languages) {
    const code = countries.getSupportedLanguages().includes(one) ? countries.getAlpha2Code(name, one) : undefined;
    if (code !== undefined) return code;
  }
  return undefined;
}

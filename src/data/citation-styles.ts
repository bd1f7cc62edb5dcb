import { cslLocale } from '../archive/cite/csl-locale.ts';
import { words } from '../i18n/words.ts';
import { type CitationStyle, citationStyles } from '../archive/cite/styles.ts';

let styles: CitationStyle[] | undefined;

/** The citation styles, prepared once per build. */
export function getCitationStyles(): CitationStyle[] {
  return (styles ??= citationStyles(cslLocale(words.raw.language, words.raw.results.quoted)));
}

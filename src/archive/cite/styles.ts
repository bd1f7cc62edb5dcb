import { default as packaged } from '@citation-js/plugin-csl/lib/styles.json' with { type: 'json' };
import chicago from '@citation/csl-style-chicago-fullnote-bibliography/info.json' with { type: 'json' };
import { cslLocale, type CslLocale } from './csl-locale.ts';
import { type Formatter, formatter } from './formatter.ts';
import { MLA_STYLE } from './mla-style.ts';

export interface CitationStyle {
  id: 'chicago' | 'apa' | 'mla';
  name: string;
  /** Whether the style cites in notes, and not in the text and a list of references. */
  inNotes: boolean;
  formatter: Formatter;
}

/** The formatter of the style in which the archive writes notes. */
export function noteFormatter(locale: CslLocale): Formatter {
  return formatter(chicago.content, locale);
}

/** The citation styles, ready for use, with the words of a language. */
export function citationStyles(locale: CslLocale = cslLocale('en')): CitationStyle[] {
  return [
    { id: 'chicago', name: 'Chicago', inNotes: true, formatter: formatter(chicago.content, locale) },
    { id: 'apa', name: 'APA', inNotes: false, formatter: formatter(packaged.apa, locale) },
    { id: 'mla', name: 'MLA', inNotes: false, formatter: formatter(MLA_STYLE, locale) },
  ];
}

import { type CitationStyle, citationStyles } from '../archive/cite/styles.ts';

let styles: CitationStyle[] | undefined;

/** The styles that works are cited in, made ready once per build. */
export function getCitationStyles(): CitationStyle[] {
  return (styles ??= citationStyles());
}

import { type CitationStyle, citationStyles } from '../archive/cite/styles.ts';

let styles: CitationStyle[] | undefined;

/** The citation styles, prepared once per build. */
export function getCitationStyles(): CitationStyle[] {
  return (styles ??= citationStyles());
}

import type { CslItem } from '../citations/csl.ts';
import type { Annotation } from './annotations.ts';

/** The keywords of an item, its own and those of an export, each once. */
export function keywordsOf({ keyword }: CslItem, annotation?: Annotation): string[] {
  return [...new Set([...(keyword?.split(BETWEEN) ?? []), ...(annotation?.keywords ?? [])])];
}

/** Keywords as the text of one field. */
export function keywordText(keywords: readonly string[]): string | undefined {
  return keywords.length > 0 ? keywords.join(BETWEEN) : undefined;
}

/** A name as a keyword: in CSL-JSON and BibLaTeX commas separate keywords, so that they are left out in every format. */
export function asKeyword(name: string): string {
  return name.replaceAll(',', '');
}

const BETWEEN = ', ';
